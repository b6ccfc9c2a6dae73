// oct(x)
import { $radixText } from "./radixText.js";

export function $oct(x) {
  return $radixText(x, 8, "0o");
}
