// A value, or the elements of a list where the property takes several, through `judge`, which gives undefined for a bad one.
import { $figError } from "./figError.js";

export function $figScalars(value, where, arrayOk, judge) {
  if (value === null || value === undefined) return null;
  if (arrayOk && Array.isArray(value)) {
    const made = Array.from(value, judge);
    const bad = value.filter((_, i) => made[i] === undefined);
    return bad.length > 0 ? $figError(value, where, bad) : made;
  }
  const made = judge(value);
  return made === undefined ? $figError(value, where) : made;
}
