// time.fromisoformat(text)
import { $checkTime } from "./checkTime.js";
import { $isoInvalid } from "./isoInvalid.js";
import { $isoTime } from "./isoTime.js";
import { $Time } from "./Time.js";

export function $timeFromisoformat(text) {
  const found = typeof text === "string" ? $isoTime(text.replace(/^T/, "")) : undefined;
  if (found === undefined) throw $isoInvalid(text);
  const [hour, minute, second, micro, zone] = found;
  $checkTime(hour, minute, second, micro, 0, zone);
  return new $Time(hour, minute, second, micro, zone);
}
