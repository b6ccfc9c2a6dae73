// datetime.time(hour, minute, second, microsecond, tzinfo, fold=)
import { $cField } from "./cField.js";
import { $checkTime } from "./checkTime.js";
import { $Time } from "./Time.js";

export function $timeOf(hour = 0, minute = 0, second = 0, micro = 0, zone = null, fold = 0) {
  const [h, m, s, u, f] = [hour, minute, second, micro, fold].map($cField);
  $checkTime(h, m, s, u, f, zone);
  return new $Time(h, m, s, u, zone, f);
}
