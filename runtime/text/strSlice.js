// s[lo:hi:step], each bound an int or None.
import { $ValueError } from "../errors/ValueError.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";
import { $strChars } from "./strChars.js";

export function $strSlice(s, lo, hi, step) {
  const chars = $strChars(s);
  const by = $sliceIndex(step) ?? 1;
  if (by === 0) throw new $ValueError("slice step cannot be zero");
  let from = $sliceIndex(lo);
  let to = $sliceIndex(hi);
  if (by === 1) {
    const part = chars.slice(from, to);
    return typeof part === "string" ? part : part.join("");
  }
  rare: {
    const n = chars.length;
    const [least, most] = by > 0 ? [0, n] : [-1, n - 1];
    const clamp = (i) => Math.min(Math.max(i < 0 ? i + n : i, least), most);
    from = from === undefined ? (by > 0 ? 0 : n - 1) : clamp(from);
    to = to === undefined ? (by > 0 ? n : -1) : clamp(to);
    let text = "";
    for (let i = from; by > 0 ? i < to : i > to; i += by) text += chars[i];
    return text;
  }
}
