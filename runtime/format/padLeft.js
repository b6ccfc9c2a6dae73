// format(s, ">10"): a text at the right of a field
import { $padding } from "./padding.js";

export function $padLeft(s, width, fill = " ") {
  return $padding(s, width, fill) + s;
}
