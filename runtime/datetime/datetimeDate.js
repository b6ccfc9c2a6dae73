// d.date()
import { $Date } from "./Date.js";

export function $datetimeDate(d) {
  return new $Date(d.year, d.month, d.day);
}
