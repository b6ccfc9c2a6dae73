// round(x) of a raw float → an int. Half to even.
import { $floatTrunc } from "./floatTrunc.js";

export function $floatRound(x) {
  return $floatTrunc(Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.abs(x) < 4503599627370496 ? Math.round(x) : x);
}
