// f.limit_denominator(max): the nearest fraction with a denominator up to it, by continued fractions
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $Fraction } from "./Fraction.js";

export function $fractionLimit(f, given = 1000000) {
  const most = BigInt($index(given));
  if (most < 1n) throw new $ValueError("max_denominator should be at least 1");
  if (f.$below <= most) return f;
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let [n, d] = [f.$above, f.$below];
  for (;;) {
    const a = $Fraction.$floor(n, d);
    if (q0 + a * q1 > most) break;
    [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q0 + a * q1];
    [n, d] = [d, n - a * d];
  }
  const k = (most - q0) / q1;
  const first = new $Fraction(p0 + k * p1, q0 + k * q1);
  const second = new $Fraction(p1, q1);
  const far = (g) => $Fraction.$sub(g, f).__abs__();
  return far(second).$against(far(first)) <= 0 ? second : first;
}
