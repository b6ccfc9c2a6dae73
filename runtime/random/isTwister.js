// Whether a value is the state of a random generator.
import { $Twister } from "./Twister.js";

export function $isTwister(x) {
  return x instanceof $Twister;
}
