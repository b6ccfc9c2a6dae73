// year, month and day as they may stand in a date; otherwise CPython's complaint.
import { $ValueError } from "../errors/ValueError.js";
import { $daysIn } from "./daysIn.js";

export function $checkDate(year, month, day) {
  if (year < 1 || year > 9999) throw new $ValueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) throw new $ValueError("month must be in 1..12");
  if (day < 1 || day > $daysIn(year, month)) throw new $ValueError("day is out of range for month");
}
