// d.replace(year, month, day, hour, minute, second, microsecond, tzinfo, fold)
import { $datetimeOf } from "./datetimeOf.js";

export function $datetimeReplace(d, ...given) {
  const own = [d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold];
  return $datetimeOf(...own.map((x, i) => (given[i] === undefined ? x : given[i])));
}
