// t.replace(hour, minute, second, microsecond, tzinfo, fold)
import { $timeOf } from "./timeOf.js";

export function $timeReplace(t, ...given) {
  const own = [t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold];
  return $timeOf(...own.map((x, i) => (given[i] === undefined ? x : given[i])));
}
