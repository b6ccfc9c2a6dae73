// What `a.pop() ?? $emptyPop()` comes to where a is empty.
// Rare: a complaint.
import { $IndexError } from "../errors/IndexError.js";

export function $emptyPop() {
  throw new $IndexError("pop from empty list");
}
