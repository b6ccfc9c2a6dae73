// An int within bounds; a float is none, even where it is whole.
import { $figScalars } from "./figScalars.js";

export function $figInteger(value, where, arrayOk, low = -Infinity, high = Infinity) {
  const judge = (x) => ((typeof x === "boolean" || typeof x === "bigint" || Number.isInteger(x)) && low <= x && x <= high ? x : undefined);
  return $figScalars(value, where, arrayOk, judge);
}
