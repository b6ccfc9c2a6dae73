// a / b of two BigInts, b not 0 → the raw float nearest to the quotient, ties to even.
// Rare: ints beyond 2^53.
import { $intBitLength } from "./intBitLength.js";
import { $OverflowError } from "../errors/OverflowError.js";

export function $bigTruediv(a, b) {
  const negative = a < 0n !== b < 0n;
  if (a < 0n) a = -a;
  if (b < 0n) b = -b;
  // Scale so that the whole quotient has the 53 bits of a float (fewer below the normal range), then round it by hand.
  let scale = $intBitLength(a) - $intBitLength(b) - 53;
  if (scale < 0 ? a << BigInt(-scale) >= b << 53n : a >= b << BigInt(scale + 53)) scale++;
  if (scale < -1074) scale = -1074;
  if (scale < 0) a <<= BigInt(-scale);
  else b <<= BigInt(scale);
  let q = a / b;
  const twice = (a - q * b) * 2n;
  if (twice > b || (twice === b && q & 1n)) q++;
  const r = Number(q) * 2 ** scale;
  if (r === Infinity) throw new $OverflowError("integer division result too large for a float");
  return negative ? -r : r;
}
