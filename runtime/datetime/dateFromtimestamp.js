// date.fromtimestamp(stamp)
import { $Date } from "./Date.js";
import { $localTime } from "./localTime.js";
import { $stampMicros } from "./stampMicros.js";

export function $dateFromtimestamp(stamp) {
  const at = $localTime(Math.floor($stampMicros(stamp) / 1000000) * 1000000);
  return new $Date(at.year, at.month, at.day);
}
