// a * n: the elements of a list (or tuple), n times, in a new Array.
import { $MemoryError } from "../errors/MemoryError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $listMul(a, n) {
  if (typeof n?.__index__ === "function") n = n.__index__();
  if (typeof n === "bigint" && BigInt.asIntN(64, n) !== n) {
    throw new $OverflowError("cannot fit 'int' into an index-sized integer");
  }
  if (typeof n !== "bigint" && typeof n !== "boolean" && !(Number.isInteger(n) && Math.abs(n) < 1e21)) {
    throw new $TypeError(`can't multiply sequence by non-int of type '${$typeName(n)}'`);
  }
  const total = a.length * Number(n);
  if (total > 2 ** 32 - 2) throw new $MemoryError();
  const made = [];
  while (made.length < total) for (let i = 0, m = a.length; i < m; i++) made.push(a[i]);
  return made;
}
