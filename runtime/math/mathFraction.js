// The first part of math.modf of a raw float: a zero keeps the sign.
export function $mathFraction(x) {
  return Math.abs(x) === Infinity ? 0 * Math.sign(x) : x % 1;
}
