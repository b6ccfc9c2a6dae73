// datetime.datetime(year, month, day, hour, minute, second, microsecond, tzinfo, fold=)
import { $cField } from "./cField.js";
import { $checkDate } from "./checkDate.js";
import { $checkTime } from "./checkTime.js";
import { $DateTime } from "./DateTime.js";

export function $datetimeOf(year, month, day, hour = 0, minute = 0, second = 0, micro = 0, zone = null, fold = 0) {
  const [y, m, d, ...rest] = [year, month, day, hour, minute, second, micro, fold].map($cField);
  $checkDate(y, m, d);
  $checkTime(...rest, zone);
  return new $DateTime(y, m, d, rest[0], rest[1], rest[2], rest[3], zone, rest[4]);
}
