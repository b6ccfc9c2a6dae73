// A moment (microseconds since 1970) as a datetime in UTC, or in another fixed zone.
import { $DateTime } from "./DateTime.js";
import { $inZone } from "./inZone.js";
import { $ordinalOf } from "./ordinalOf.js";
import { $TimeDelta } from "./TimeDelta.js";

export function $utcTime(micros, zone = null) {
  const days = Math.floor(micros / 86400000000);
  const since = new $TimeDelta(days + $ordinalOf(1970, 1, 1), 0, micros - days * 86400000000);
  return zone === null ? $DateTime.$at(since, null) : $inZone(since, zone);
}
