// Whether x is a match of a regular expression.
import { $ReMatch } from "./ReMatch.js";

export function $isReMatch(x) {
  return x instanceof $ReMatch;
}
