// hex(x)
import { $radixText } from "./radixText.js";

export function $hex(x) {
  return $radixText(x, 16, "0x");
}
