// d.replace(year, month, day)
import { $dateOf } from "./dateOf.js";

export function $dateReplace(d, year = d.year, month = d.month, day = d.day) {
  return $dateOf(year, month, day);
}
