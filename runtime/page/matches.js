// All that MATCH may stand for in a callback, in this page: [{}] where it has no MATCH. `input`, an item that one of
// its inputs is about, narrows that down.
import { $elements } from "./elements.js";
import { $match } from "./match.js";

export function $matches(cb, place, input) {
  const own = (p, match) => Object.fromEntries(Object.entries(match).filter(([key]) => p.id[key]?.[0] === "MATCH"));
  const anchor = [...cb.outputs, ...cb.inputs].find((p) => p.matches);
  if (!anchor) return [{}];
  const known = place?.matches ? own(place, $match(place.id, input.id, {})) : {};
  const found = new Map();
  for (const item of $elements.known.values()) {
    const match = $match(anchor.id, item.id, known);
    if (match) {
      const values = own(anchor, match);
      found.set(JSON.stringify(values), values);
    }
  }
  return [...found.values()];
}
