// a > b
import { $gtOthers } from "./gtOthers.js";

export function $gt(a, b) {
  return typeof a === "number" && typeof b === "number" ? a > b : $gtOthers(a, b);
}
