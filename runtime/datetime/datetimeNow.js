// datetime.now(tz=None)
import { $localTime } from "./localTime.js";
import { $mustBeZone } from "./mustBeZone.js";
import { $nowMicros } from "./nowMicros.js";
import { $utcTime } from "./utcTime.js";

export function $datetimeNow(zone = null) {
  return $mustBeZone(zone) === null ? $localTime($nowMicros()) : $utcTime($nowMicros(), zone);
}
