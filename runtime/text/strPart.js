// The text s[start:end] that find(x, start, end) and its like search, and the index `lo` where it begins;
// null where start lies beyond end or the text, where not even "" is found.
import { $sliceIndex } from "../numbers/sliceIndex.js";
import { $strChars } from "./strChars.js";

export function $strPart(s, start, end) {
  const chars = $strChars(s);
  const n = chars.length;
  let lo = $sliceIndex(start) ?? 0;
  let hi = $sliceIndex(end) ?? n;
  if (lo < 0) lo = Math.max(lo + n, 0);
  hi = hi < 0 ? Math.max(hi + n, 0) : Math.min(hi, n);
  if (lo > hi) return null;
  const text = chars.slice(lo, hi);
  return { lo, text: typeof text === "string" ? text : text.join("") };
}
