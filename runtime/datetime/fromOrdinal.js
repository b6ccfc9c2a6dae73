// [year, month, day] of an ordinal (`any`: also beyond the calendar's end). Counted in years that begin in March, leap days come last.
import { $OverflowError } from "../errors/OverflowError.js";

export function $fromOrdinal(n, any = false) {
  if (!any && (n < 1 || n > 3652059)) throw new $OverflowError("date value out of range");
  const days = n + 305; // since 1 March of the year 0
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return [year + era * 400 + (month > 9 ? 1 : 0), month > 9 ? month - 9 : month + 3, day];
}
