// time.ctime(secs)
import { $timeAsctime } from "./timeAsctime.js";
import { $timeLocaltime } from "./timeLocaltime.js";

export function $timeCtime(seconds) {
  return $timeAsctime($timeLocaltime(seconds));
}
