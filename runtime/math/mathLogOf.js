// A logarithm (`log` is one of $mathLog, $mathLog2, $mathLog10) of any number: ints may be too large for a float.
import { $intBitLength } from "../numbers/intBitLength.js";
import { $mathReal } from "./mathReal.js";

export function $mathLogOf(x, log) {
  if (typeof x !== "bigint" || x <= 0n) return log(typeof x === "bigint" ? -1 : $mathReal(x));
  const v = Number(x);
  if (v < Infinity) return log(v);
  // As CPython: the logarithm of the fraction in [0.5, 1), and that of 2 for each bit.
  const bits = $intBitLength(x);
  const fraction = Number(x >> BigInt(bits - 1000)) / 2 ** 1000;
  return fraction < 1 ? log(fraction) + log(2) * bits : log(0.5) + log(2) * (bits + 1);
}
