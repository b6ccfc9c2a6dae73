// a < b
import { $ltOthers } from "./ltOthers.js";

export function $lt(a, b) {
  return typeof a === "number" && typeof b === "number" ? a < b : $ltOthers(a, b);
}
