// s[i], i any value.
import { $IndexError } from "../errors/IndexError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $index } from "../numbers/index.js";
import { $strChars } from "./strChars.js";
import { $typeName } from "../format/typeName.js";

export function $strAt(s, i) {
  const chars = $strChars(s);
  if (typeof i === "number") {
    const c = chars[i < 0 ? i + chars.length : i];
    if (c !== undefined) return c;
  }
  rare: if (typeof i === "boolean" || typeof i?.__index__ === "function") return $strAt(s, $index(i));
  if (typeof i === "bigint" && BigInt.asIntN(64, i) !== i) throw new $IndexError("cannot fit 'int' into an index-sized integer");
  if ((Number.isInteger(i) && Math.abs(i) < 1e21) || typeof i === "bigint") throw new $IndexError("string index out of range");
  throw new $TypeError(`string indices must be integers, not '${$typeName(i)}'`);
}
