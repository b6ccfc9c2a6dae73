// ascii(x)
import { $escaped } from "./escaped.js";
import { $repr } from "./repr.js";

export function $ascii(x) {
  return $repr(x).replace(/[^\0-\x7f]/gu, $escaped);
}
