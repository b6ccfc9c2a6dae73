// Whether x is a Fraction.
import { $Fraction } from "./Fraction.js";

export function $isFraction(x) {
  return x instanceof $Fraction;
}
