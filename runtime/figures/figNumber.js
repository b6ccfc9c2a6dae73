// A number within bounds.
import { $figIsNumber } from "./figIsNumber.js";
import { $figScalars } from "./figScalars.js";

export function $figNumber(value, where, arrayOk, low = -Infinity, high = Infinity) {
  const judge = (x) => ($figIsNumber(x) && low <= x && x <= high ? x : undefined);
  return $figScalars(value, where, arrayOk, judge);
}
