// a >= b
import { $geOthers } from "./geOthers.js";

export function $ge(a, b) {
  return typeof a === "number" && typeof b === "number" ? a >= b : $geOthers(a, b);
}
