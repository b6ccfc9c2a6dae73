// bin(x)
import { $radixText } from "./radixText.js";

export function $bin(x) {
  return $radixText(x, 2, "0b");
}
