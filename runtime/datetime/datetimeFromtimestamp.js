// datetime.fromtimestamp(stamp, tz=None)
import { $localTime } from "./localTime.js";
import { $mustBeZone } from "./mustBeZone.js";
import { $stampMicros } from "./stampMicros.js";
import { $utcTime } from "./utcTime.js";

export function $datetimeFromtimestamp(stamp, zone = null) {
  return $mustBeZone(zone) === null ? $localTime($stampMicros(stamp)) : $utcTime($stampMicros(stamp), zone);
}
