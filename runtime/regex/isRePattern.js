// Whether x is a compiled regular expression.
import { $RePattern } from "./RePattern.js";

export function $isRePattern(x) {
  return x instanceof $RePattern;
}
