// time.strftime(format, t)
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $ordinalOf } from "./ordinalOf.js";
import { $strftime } from "./strftime.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $timeFields } from "./timeFields.js";
import { $timeLocaltime } from "./timeLocaltime.js";
import { $TimeZone } from "./TimeZone.js";

export function $timeStrftime(format, given) {
  if (typeof format !== "string") {
    throw new $TypeError(`strftime() argument 1 must be str, not ${format === null ? "None" : $typeName(format)}`);
  }
  const t = given ?? $timeLocaltime();
  if (given === null) throw new $TypeError("Tuple or struct_time argument required");
  const [year, mon, mday, hour, minute, second, wday, yday] = $timeFields(t, "strftime");
  const [month, day, ofYear] = [mon || 1, mday || 1, yday || 1];
  const check = (x, low, high, what) => {
    if (x < low || x > high) throw new $ValueError(`${what} out of range`);
  };
  check(month, 1, 12, "month");
  check(day, 1, 31, "day of month");
  check(hour, 0, 23, "hour");
  check(minute, 0, 59, "minute");
  check(second, 0, 61, "seconds");
  check(wday, -1, Infinity, "day of week");
  check(ofYear, 1, 366, "day of year");
  const refuse = (what) => {
    throw new $Refusal("unsupported-format", `time.strftime: ${what}`);
  };
  if (year < 1 || year > 9999) refuse("a year outside of 1 to 9999");
  const n = $ordinalOf(year, month, day);
  if ((n + 6) % 7 !== (wday + 7) % 7 || n - $ordinalOf(year, 1, 1) + 1 !== ofYear) refuse("a day that is not the date's");
  const utc = t.tm_zone === "GMT";
  if (!utc && /%[-_0^#]*[Zz]/.test(format.replaceAll("%%", ""))) refuse("%Z and %z of a time whose zone is not known");
  const tzinfo = utc ? new $TimeZone(new $TimeDelta(0), "GMT") : null;
  if (/%[-_0^#]*f/.test(format.replaceAll("%%", ""))) refuse("%f");
  return $strftime({ year, month, day, hour, minute, second, tzinfo }, format);
}
