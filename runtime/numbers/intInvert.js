// ~int
import { $intSub } from "./intSub.js";

export function $intInvert(a) {
  return $intSub(-1, a);
}
