// datetime.combine(date, time, tzinfo)
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Date } from "./Date.js";
import { $DateTime } from "./DateTime.js";
import { $mustBeZone } from "./mustBeZone.js";
import { $Time } from "./Time.js";

export function $datetimeCombine(date, time, zone = time?.tzinfo) {
  const check = (x, made, place, name) => {
    if (x instanceof made) return;
    throw new $TypeError(`combine() argument ${place} must be ${name}, not ${x === null ? "None" : $typeName(x)}`);
  };
  check(date, $Date, 1, "datetime.date");
  check(time, $Time, 2, "datetime.time");
  const clock = [time.hour, time.minute, time.second, time.microsecond];
  return new $DateTime(date.year, date.month, date.day, ...clock, $mustBeZone(zone), time.fold);
}
