// An argument of range() that a loop counts with: an int that steps cannot take beyond what a number holds exactly.
import { $Refusal } from "../errors/Refusal.js";
import { $index } from "../numbers/index.js";

export function $rangeBound(x) {
  const n = $index(x);
  if (typeof n === "number" && n <= 9007199254740991 && n >= -9007199254740991) return n;
  throw new $Refusal("integer-too-large", "a range beyond 2^53");
}
