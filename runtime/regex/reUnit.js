// A place in a string that Python gives (in code points, clipped to the string), counted in UTF-16 units.
import { $index } from "../numbers/index.js";
import { $hasAstral } from "../text/hasAstral.js";

export function $reUnit(s, place) {
  const n = $index(place);
  if (n <= 0) return 0;
  if (!$hasAstral(s)) return n < s.length ? n : s.length;
  let unit = 0;
  for (let i = 0; i < n && unit < s.length; i++) unit += s.codePointAt(unit) > 0xffff ? 2 : 1;
  return unit;
}
