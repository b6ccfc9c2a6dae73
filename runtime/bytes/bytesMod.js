// a % b where `a` may be bytes
import { $mod } from "../numbers/mod.js";
import { $Bytes } from "./Bytes.js";
import { $bytesPercent } from "./bytesPercent.js";

export function $bytesMod(a, b) {
  return a instanceof $Bytes ? $bytesPercent(a, b) : $mod(a, b);
}
