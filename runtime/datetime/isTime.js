// Whether x is a time.
import { $Time } from "./Time.js";

export function $isTime(x) {
  return x instanceof $Time;
}
