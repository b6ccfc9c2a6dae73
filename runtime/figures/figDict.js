// The properties of an object inside a figure, as a dict from the page: taken to be valid. Plotly
// leaves empty ones out.
import { $dictLen } from "../dicts/dictLen.js";
import { $isDict } from "../dicts/isDict.js";
import { $figError } from "./figError.js";
import { $figPlain } from "./figPlain.js";

export function $figDict(value, where) {
  if (value === null || value === undefined) return null;
  if (!$isDict(value)) return $figError(value, where);
  return $dictLen(value) > 0 ? $figPlain(value) : null;
}
