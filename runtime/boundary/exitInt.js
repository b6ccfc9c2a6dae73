// A result of which only itself may be an int beyond 2^53.
import { $Refusal } from "../errors/Refusal.js";

export function $exitInt(x) {
  if (typeof x === "bigint") throw new $Refusal("integer-too-large", "an int beyond 2^53 cannot be handed to the page");
  return x;
}
