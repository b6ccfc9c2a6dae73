// A callback with the elements that it is about: {cb, match, outputs, inputs, states} of {id, text, property, el}, lists
// of those for ALL. Null where one of them is not in the page.
import { $elements } from "./elements.js";
import { $features } from "./features.js";
import { $idText } from "./idText.js";

export function $bound(cb, match) {
  let missing = false;
  const { patterns } = $features;
  const bind = (place) => {
    if (place.many) return patterns.all(place, match);
    const { id, property, allow_optional } = place;
    const wanted = typeof id === "string" ? id : patterns.filled(id, match);
    const text = $idText(wanted);
    const item = $elements.known.get(text);
    missing ||= !item && !allow_optional;
    return { id: wanted, text, el: item?.el, property };
  };
  const [outputs, inputs, states] = [cb.outputs, cb.inputs, cb.state].map((places) => places.map(bind));
  return missing ? null : { cb, match, outputs, inputs, states };
}
