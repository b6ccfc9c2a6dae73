// Whether x is a timedelta.
import { $TimeDelta } from "./TimeDelta.js";

export function $isTimeDelta(x) {
  return x instanceof $TimeDelta;
}
