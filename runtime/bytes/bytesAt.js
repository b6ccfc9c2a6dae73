// b[i], i any value.
import { $IndexError } from "../errors/IndexError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $index } from "../numbers/index.js";
import { $typeName } from "../format/typeName.js";

export function $bytesAt(b, i) {
  if (typeof i !== "number" && typeof i !== "bigint" && typeof i !== "boolean" && typeof i?.__index__ !== "function") {
    throw new $TypeError(`byte indices must be integers or slices, not ${$typeName(i)}`);
  }
  if (typeof i === "number" && !Number.isInteger(i)) throw new $TypeError("byte indices must be integers or slices, not float");
  const at = $index(i);
  if (typeof at === "bigint" && BigInt.asIntN(64, at) !== at) throw new $IndexError("cannot fit 'int' into an index-sized integer");
  const found = b.$data.at(Number(at));
  if (found === undefined) throw new $IndexError("index out of range");
  return found;
}
