// s.rpartition(sep), any value.
import { $ValueError } from "../errors/ValueError.js";
import { $mustBeStr } from "./mustBeStr.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $unitRfind } from "./unitRfind.js";

export function $strRpartition(s, sep) {
  $mustBeStr(sep);
  if (sep === "") throw new $ValueError("empty separator");
  const i = $unitRfind(s, sep);
  return $tupleOf(i < 0 ? ["", "", s] : [s.slice(0, i), sep, s.slice(i + sep.length)]);
}
