// erf(x) of a raw float as a fraction of two BigInts, exact to `bits` bits after the point, by the series
// x - x**3/3 + x**5/(5·2!) - …; all numbers are BigInts scaled by the second one.
import { $floatAsIntegerRatio } from "../numbers/floatAsIntegerRatio.js";
import { $mathBigRoot } from "./mathBigRoot.js";

export function $mathErfParts(x, bits) {
  const scale = BigInt(bits + Math.ceil(x * x * 1.45) + 40); // the terms grow up to exp(x**2) before they shrink
  const one = 1n << scale;
  const [n, d] = Array.from($floatAsIntegerRatio(x), BigInt);
  const v = (n * one) / d;
  const square = (v * v) >> scale;
  let sum = 0n;
  let power = v; // x**(2k+1) / k! with its sign
  for (let k = 0n; power; k++) {
    sum += power / (2n * k + 1n);
    power = -((power * square) >> scale) / (k + 1n);
  }
  const arctan = (m) => {
    let total = 0n;
    let term = one / m;
    for (let k = 1n; term; k += 2n, term = -term / (m * m)) total += term / k;
    return total;
  };
  const pi = 4n * (4n * arctan(5n) - arctan(239n));
  return [(2n * sum * one) / $mathBigRoot(pi * one), one];
}
