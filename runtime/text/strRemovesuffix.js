// s.removesuffix(suffix), any value.
import { $strArg } from "./strArg.js";
import { $strEnds } from "./strEnds.js";

export function $strRemovesuffix(s, suffix) {
  $strArg(suffix, "removesuffix() argument");
  return $strEnds(s, suffix) ? s.slice(0, s.length - suffix.length) : s;
}
