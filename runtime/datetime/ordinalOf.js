// The proleptic Gregorian ordinal of a day: 1 January of the year 1 is day 1.
export function $ordinalOf(year, month, day) {
  const before = year - 1;
  const leap = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return days + [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1] + (leap ? 1 : 0) + day;
}
