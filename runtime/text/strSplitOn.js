// s.split(sep), sep a string.
import { $ValueError } from "../errors/ValueError.js";
import { $needle } from "./needle.js";

export function $strSplitOn(s, sep) {
  if (sep === "") throw new $ValueError("empty separator");
  return s.split($needle(sep));
}
