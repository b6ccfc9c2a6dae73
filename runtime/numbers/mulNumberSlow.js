// a * b (see mulNumber.js). A text or list is repeated by an int, and not by a float: of a whole number that was computed
// nobody knows which it is.
import { $Refusal } from "../errors/Refusal.js";
import { $mulNumSlow } from "./mulNumSlow.js";

export function $mulNumberSlow(a, b, inPlace) {
  if (typeof a !== "number" || typeof b !== "number") rare: {
    for (const [sequence, times] of [[a, b], [b, a]]) {
      if ((typeof sequence === "string" || Array.isArray(sequence)) && Number.isInteger(times)) {
        throw new $Refusal("repeated-by-number", `${times} may be an int or a float`);
      }
    }
  }
  return $mulNumSlow(a, b, inPlace);
}
