// The number of a group as a pattern or a template writes it, by the rules of int(text); null for what is none, or is negative.
import { $parseInt } from "../numbers/parseInt.js";

export function $reGroupNumber(text) {
  const number = text.replace(/^[\t-\r\x1c-\x1f\x85\p{Z}]+|[\t-\r\x1c-\x1f\x85\p{Z}]+$/gu, "");
  return /^\+?\p{Nd}+(?:_\p{Nd}+)*$/u.test(number) ? $parseInt(number, 10) : null;
}
