// len(x) of a list or text, undefined of anything else: what a loop asks beforehand, where nothing may fail yet.
import { $strLen } from "../text/strLen.js";

export function $sizeOf(x) {
  if (Array.isArray(x)) return x.length;
  if (typeof x === "string") return $strLen(x);
}
