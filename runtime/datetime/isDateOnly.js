// Whether x is a date and no datetime.
import { $Date } from "./Date.js";

export function $isDateOnly(x) {
  return x instanceof $Date && x.constructor === $Date;
}
