// b * n, n any value.
import { $MemoryError } from "../errors/MemoryError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $index } from "../numbers/index.js";

export function $bytesMul(b, n) {
  if (typeof n !== "bigint" && typeof n !== "boolean" && !Number.isInteger(n) && typeof n?.__index__ !== "function") {
    throw new $TypeError(`can't multiply sequence by non-int of type '${$typeName(n)}'`);
  }
  const times = $index(n);
  if (typeof times === "bigint") throw new $OverflowError("cannot fit 'int' into an index-sized integer");
  const total = Math.max(times, 0) * b.length;
  if (total > 2 ** 31) throw new $MemoryError();
  const made = new Uint8Array(total);
  for (let at = 0; at < total; at += b.length) made.set(b.$data, at);
  return new b.constructor(made);
}
