// The natural logarithms of 2 and of 10, times 10**s.
import { $decimalLogRatio } from "./decimalLogRatio.js";

export function $decimalLogTen(s) {
  const two = $decimalLogRatio(2n, 1n, s);
  return [two, 3n * two + $decimalLogRatio(5n, 4n, s)];
}
