// s.index(x, start, end), any values.
import { $ValueError } from "../errors/ValueError.js";
import { $strFind } from "./strFind.js";

export function $strIndex(s, x, start, end) {
  const i = $strFind(s, x, start, end);
  if (i < 0) throw new $ValueError("substring not found");
  return i;
}
