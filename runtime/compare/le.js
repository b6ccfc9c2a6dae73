// a <= b
import { $leOthers } from "./leOthers.js";

export function $le(a, b) {
  return typeof a === "number" && typeof b === "number" ? a <= b : $leOthers(a, b);
}
