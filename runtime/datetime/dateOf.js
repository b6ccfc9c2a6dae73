// datetime.date(year, month, day)
import { $cField } from "./cField.js";
import { $checkDate } from "./checkDate.js";
import { $Date } from "./Date.js";

export function $dateOf(year, month, day) {
  [year, month, day] = [year, month, day].map($cField);
  $checkDate(year, month, day);
  return new $Date(year, month, day);
}
