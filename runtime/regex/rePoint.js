// A place in a string, counted in code points, for one counted in UTF-16 units.
import { $hasAstral } from "../text/hasAstral.js";

export function $rePoint(s, unit) {
  return unit !== 0 && $hasAstral(s) ? Array.from(s.slice(0, unit)).length : unit;
}
