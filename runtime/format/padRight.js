// format(s, "<10"): a text at the left of a field
import { $padding } from "./padding.js";

export function $padRight(s, width, fill = " ") {
  return s + $padding(s, width, fill);
}
