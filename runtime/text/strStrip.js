// s.strip() without an argument: what JavaScript trims, but for the byte order mark, and control characters, which are white
// space here.
import { $strLstrip } from "./strLstrip.js";
import { $strRstrip } from "./strRstrip.js";

export function $strStrip(s) {
  const made = s.trim();
  const first = made.charCodeAt(0);
  const last = made.charCodeAt(made.length - 1);
  if (first < 32 || last < 32 || first === 133 || last === 133 || s.includes("\ufeff")) rare: {
    return $strLstrip($strRstrip(s));
  }
  return made;
}
