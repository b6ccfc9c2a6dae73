// Code that the compiler proved to be never reached; if it is, that proof was wrong, and nothing may go on.
import { $Refusal } from "./Refusal.js";

export function $unreachable() {
  throw new $Refusal("unreachable", "this place was proved to be unreachable: please report it");
}
