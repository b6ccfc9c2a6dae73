// Whether x is a RegexFlag.
import { $ReFlag } from "./ReFlag.js";

export function $isReFlag(x) {
  return x instanceof $ReFlag;
}
