// The name of a subplot: "x", "x2"; "x1" is "x". (plotly.py's error names the first subplot, not the value.)
import { $figError } from "./figError.js";
import { $figScalars } from "./figScalars.js";

export function $figSubplot(value, where, base, arrayOk) {
  const judge = (x) => {
    if (typeof x !== "string" || !x.startsWith(base) || !/^\d*$/.test(x.slice(base.length))) return undefined;
    const digits = x.slice(base.length);
    if (digits !== "" && Number(digits) === 0) return undefined;
    return Number(digits) === 1 ? base : x;
  };
  if (arrayOk && Array.isArray(value)) return $figScalars(value, where, true, judge);
  return value === null || value === undefined ? null : (judge(value) ?? $figError(base, where));
}
