// format(s, "^10"): a text in the middle of a field, the odd space at its right (str.center puts it elsewhere).
import { $padding } from "./padding.js";

export function $center(s, width, fill = " ") {
  const pad = $padding(s, width, fill);
  const left = Math.floor(pad.length / fill.length / 2) * fill.length;
  return pad.slice(0, left) + s + pad.slice(left);
}
