// s.title()
import { $lowerUnits } from "./lowerUnits.js";
import { $titlecase } from "./titlecase.js";

export function $strTitle(s) {
  if (!/[^\0-\x7f]/.test(s)) return s.toLowerCase().replace(/[a-z]+/g, (word) => word[0].toUpperCase() + word.slice(1));
  const low = $lowerUnits(s);
  let end = -1;
  return s.replace(/[^\P{Cased}\u10fc\ua7f2-\ua7f4\uab69]/gu, (c, at) => {
    const first = at !== end;
    end = at + c.length;
    return first ? $titlecase(c) : c === "\u0130" ? "i\u0307" : low.slice(at, end);
  });
}
