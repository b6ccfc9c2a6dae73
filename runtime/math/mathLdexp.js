// math.ldexp(x, i): rounded once where the result has fewer bits.
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $intIf } from "../numbers/intIf.js";
import { $mathExponent } from "./mathExponent.js";
import { $mathMantissa } from "./mathMantissa.js";
import { $mathReal } from "./mathReal.js";

export function $mathLdexp(x, i) {
  x = $mathReal(x);
  const n = $intIf(i);
  if (n === undefined) throw new $TypeError("Expected an int as second argument to ldexp.");
  if (x === 0 || !Number.isFinite(x)) return x;
  const e = Math.max(-1200, $mathExponent(x) + Number(n));
  if (e > 1024) throw new $OverflowError("math range error");
  const m = $mathMantissa(x);
  return e > 0 ? m * 2 * 2 ** (e - 1) : m * 2 ** (e + 600) * 2 ** -600;
}
