// [year, month, day] of what strptime has read: by the date, the day of the year, or a week and a weekday.
import { $ValueError } from "../errors/ValueError.js";
import { $checkDate } from "./checkDate.js";
import { $daysIn } from "./daysIn.js";
import { $fromOrdinal } from "./fromOrdinal.js";
import { $ordinalOf } from "./ordinalOf.js";

export function $strptimeDay(year, month, day, ofYear, weekday, week, [isoYear, isoWeek], leapDay) {
  const days = "a weekday directive ('%A', '%a', '%w', or '%u').";
  if (year === undefined && isoYear !== undefined) {
    if (isoWeek === undefined || weekday === undefined) {
      throw new $ValueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${days}`);
    }
    if (ofYear !== undefined) {
      throw new $ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
    }
  } else if (week === undefined && isoWeek !== undefined) {
    const wrong =
      weekday === undefined
        ? `must be used with the ISO year directive '%G' and ${days}`
        : "is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.";
    throw new $ValueError(`ISO week directive '%V' ${wrong}`);
  }
  year ??= leapDay ? 1904 : 1900;
  const first = () => {
    $checkDate(year, 1, 1);
    return $ordinalOf(year, 1, 1);
  };
  if (ofYear === undefined && weekday !== undefined) {
    if (week !== undefined) {
      const shift = week[1] === "U" ? 1 : 0;
      const start = (first() + 6 + shift) % 7;
      const at = (weekday + shift) % 7;
      ofYear = week[0] === 0 ? 1 + at - start : 1 + ((7 - start) % 7) + 7 * (week[0] - 1) + at;
    } else if (isoYear !== undefined && isoWeek !== undefined) {
      year = isoYear;
      const fourth = first() + 3;
      ofYear = isoWeek * 7 + weekday + 1 - ((fourth % 7 || 7) + 3);
    }
    if (ofYear !== undefined && ofYear <= 0) {
      year -= 1;
      ofYear += year < 1 ? 365 : 337 + $daysIn(year, 2);
    }
  }
  if (ofYear === undefined) {
    $checkDate(year, month, day);
    return [year, month, day];
  }
  return $fromOrdinal(first() + ofYear - 1);
}
