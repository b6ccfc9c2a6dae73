// s.rindex(x, start, end), any values.
import { $ValueError } from "../errors/ValueError.js";
import { $strRfind } from "./strRfind.js";

export function $strRindex(s, x, start, end) {
  const i = $strRfind(s, x, start, end);
  if (i < 0) throw new $ValueError("substring not found");
  return i;
}
