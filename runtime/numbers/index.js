// operator.index: the int that stands for a dynamic value where CPython wants an integer (a number, or a BigInt beyond 2^53).
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $index(x) {
  if ((Number.isInteger(x) && Math.abs(x) < 1e21) || typeof x === "bigint") return x;
  rare: if (typeof x === "boolean") return Number(x);
  if (typeof x?.__index__ !== "function") throw new $TypeError(`'${$typeName(x)}' object cannot be interpreted as an integer`);
  const n = x.__index__();
  if ((Number.isInteger(n) && Math.abs(n) < 1e21) || typeof n === "bigint") return n;
  if (typeof n === "boolean") return Number(n);
  throw new $TypeError(`__index__ returned non-int (type ${$typeName(n)})`);
}
