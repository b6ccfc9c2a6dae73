// s.replace(old, by), both strings. A function as replacement, for "$" means something in a JavaScript replacement text.
import { $needle } from "./needle.js";

export function $strReplaceAll(s, old, by) {
  return s.replaceAll(old === "" ? /(?:)/gu : $needle(old), () => by);
}
