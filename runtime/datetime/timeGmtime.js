// time.gmtime(secs)
import { $structTimeOf } from "./structTimeOf.js";
import { $timeSeconds } from "./timeSeconds.js";
import { $utcTime } from "./utcTime.js";

export function $timeGmtime(seconds) {
  return $structTimeOf($utcTime($timeSeconds(seconds) * 1000000), 0, "GMT", 0);
}
