// Whether x is a timezone.
import { $TimeZone } from "./TimeZone.js";

export function $isTimeZone(x) {
  return x instanceof $TimeZone;
}
