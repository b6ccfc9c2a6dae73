// The exact value behind a number as CPython compares it: a number where that is exact (safe integers, fractions,
// inf, nan), otherwise a BigInt, so that `===` and `<` of two results decide as Python does. undefined for what is no number.
// A raw integral number beyond 2^53 came from the page: below 1e21 it is the int that its JSON text shows.
import { $Float } from "../numbers/Float.js";

export function $exact(x) {
  if (typeof x === "number") {
    if (Number.isSafeInteger(x) || !Number.isInteger(x)) return x;
    rare: return BigInt(Math.abs(x) < 1e21 ? `${x}` : x);
  }
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  if (x instanceof $Float) {
    if (Number.isSafeInteger(x.v)) return x.v;
    rare: return BigInt(x.v);
  }
  return undefined;
}
