// statistics.harmonic_mean(data, weights) of Decimals and Fractions
import { $statExactNumber } from "./statExactNumber.js";
import { $statExactSums } from "./statExactSums.js";
import { $statHarmonic } from "./statHarmonic.js";

export function $statExactHarmonic(data, weights) {
  return $statHarmonic(data, weights, { sums: $statExactSums, number: $statExactNumber });
}
