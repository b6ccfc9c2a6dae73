// s.removeprefix(prefix), any value.
import { $strArg } from "./strArg.js";
import { $strStarts } from "./strStarts.js";

export function $strRemoveprefix(s, prefix) {
  $strArg(prefix, "removeprefix() argument");
  return $strStarts(s, prefix) ? s.slice(prefix.length) : s;
}
