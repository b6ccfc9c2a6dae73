// How far the page's own clock, showing what a naive datetime says, is ahead of UTC: seconds. What the clock never shows, or shows twice,
// is decided by `fold` (PEP 495).
import { $ordinalOf } from "./ordinalOf.js";

export function $localOffset(x) {
  const day = 86400;
  const wall = (x.$ordinal() - $ordinalOf(1970, 1, 1)) * day + x.$seconds();
  const clock = (moment) => {
    const t = new Date(moment * 1000);
    const shown = new Date(0);
    shown.setUTCFullYear(t.getFullYear(), t.getMonth(), t.getDate());
    shown.setUTCHours(t.getHours(), t.getMinutes(), t.getSeconds());
    return shown.getTime() / 1000;
  };
  const first = wall - (clock(wall) - wall);
  const fits = clock(first) === wall;
  // what holds on the other side of a change of the clock, if there is one within a day
  const beyond = fits ? first + (x.fold ? day : -day) : first;
  const second = wall - (clock(beyond) - beyond);
  if (fits && first === second) return wall - first;
  if (clock(second) === wall) return wall - second;
  if (fits) return wall - first;
  return wall - (x.fold ? Math.min(first, second) : Math.max(first, second));
}
