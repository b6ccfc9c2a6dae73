// A struct_time of a date or a naive datetime.
import { $ordinalOf } from "./ordinalOf.js";
import { $StructTime } from "./StructTime.js";

export function $structTimeOf(d, isDst = -1, zone = null, offset = null) {
  const n = $ordinalOf(d.year, d.month, d.day);
  const made = new $StructTime(9);
  const clock = [d.hour ?? 0, d.minute ?? 0, d.second ?? 0];
  [d.year, d.month, d.day, ...clock, (n + 6) % 7, n - $ordinalOf(d.year, 1, 1) + 1, isDst].forEach((part, i) => {
    made[i] = part;
  });
  return Object.defineProperties(made, { tm_zone: { value: zone }, tm_gmtoff: { value: offset } });
}
