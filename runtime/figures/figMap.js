// One, or each of several, through `judge`; None stays None.
export function $figMap(value, judge) {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? Array.from(value, judge) : judge(value);
}
