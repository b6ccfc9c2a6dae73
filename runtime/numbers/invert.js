// ~x of any value
import { $intInvert } from "./intInvert.js";
import { $unary } from "./unary.js";

export function $invert(x) {
  return $unary(x, $intInvert, undefined, "__invert__", "unary ~");
}
