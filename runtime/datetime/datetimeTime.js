// d.time(), or with `zone` d.timetz()
import { $Time } from "./Time.js";

export function $datetimeTime(d, zone = null) {
  return new $Time(d.hour, d.minute, d.second, d.microsecond, zone, d.fold);
}
