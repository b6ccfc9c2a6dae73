// A color as CSS writes it; numbers too, where there is a color scale.
import { $figIsNumber } from "./figIsNumber.js";
import { $figColors } from "./figColors.js";
import { $figScalars } from "./figScalars.js";

export function $figColor(value, where, arrayOk, numbers) {
  const judge = (x) => {
    if (arrayOk && Array.isArray(x)) return $figScalars(x, where, true, judge);
    if (numbers && $figIsNumber(x)) return x;
    if (typeof x !== "string") return undefined;
    const text = x.trim().replace(/ +/g, " ").replace(/(?<!(?:\d|%|g)) | (?!\d)/g, "").toLowerCase();
    return $figColors(text) ? x : undefined;
  };
  return $figScalars(value, where, arrayOk, judge);
}
