// [year, week, weekday] of a day in the ISO calendar.
import { $fromOrdinal } from "./fromOrdinal.js";
import { $ordinalOf } from "./ordinalOf.js";

export function $isoParts(year, month, day) {
  const n = $ordinalOf(year, month, day);
  const weekday = n % 7 || 7;
  const thursday = n - weekday + 4;
  const isoYear = thursday > 3652059 ? 10000 : thursday < 1 ? 0 : $fromOrdinal(thursday)[0];
  const first = isoYear === 0 ? -365 : $ordinalOf(isoYear, 1, 1);
  return [isoYear, Math.floor((thursday - first) / 7) + 1, weekday];
}
