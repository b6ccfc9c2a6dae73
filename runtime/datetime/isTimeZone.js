// Whether x is a timezone.
import { $Zone } from "./Zone.js";

export function $isTimeZone(x) {
  return x instanceof $Zone;
}
