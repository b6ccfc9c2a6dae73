// s.swapcase()
import { $lowerUnits } from "./lowerUnits.js";

export function $strSwapcase(s) {
  const low = $lowerUnits(s);
  return s.replace(/\p{Uppercase}|(\p{Lowercase})/gu, (c, lower, at) =>
    lower ? c.toUpperCase() : c === "\u0130" ? "i\u0307" : low.slice(at, at + c.length),
  );
}
