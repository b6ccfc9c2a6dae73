// A flag of the module re as a value.
import { $ReFlag } from "./ReFlag.js";

export function $reFlagOf(value) {
  return new $ReFlag(value);
}
