// a % b of any values; a text on the left is formatted.
import { $modSlow } from "./modSlow.js";
import { $percentFormat } from "../format/percentFormat.js";

export function $mod(a, b, inPlace) {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0) {
    const r = a % b;
    return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0;
  }
  return typeof a === "string" ? $percentFormat(a, b) : $modSlow(a, b, inPlace);
}
