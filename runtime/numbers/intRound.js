// round(int, digits): a multiple of a power of ten if `digits` is negative. Half to even.
import { $fromBig } from "./fromBig.js";

export function $intRound(n, digits) {
  if (digits >= 0) return n;
  const size = BigInt(n < 0 ? -n : n);
  // Beyond the number's own digits the result is 0; this keeps the power of ten small.
  const unit = 10n ** BigInt(Math.min(-Number(digits), String(size).length + 1));
  const rest = size % unit;
  let r = size - rest;
  if (rest * 2n > unit || (rest * 2n === unit && (r / unit) % 2n)) r += unit;
  return $fromBig(n < 0 ? -r : r);
}
