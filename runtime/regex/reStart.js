// m.start(group)
import { $reGroupIndex } from "./reGroupIndex.js";
import { $reSpan } from "./reSpan.js";

export function $reStart(m, group = 0) {
  return $reSpan(m, $reGroupIndex(m, group))[0];
}
