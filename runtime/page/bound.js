// A callback with the elements that it is about: {cb, match, outputs, inputs, states} of {id, text, property, el}, lists
// of those for ALL. Null where one of them is not in the page.
import { $elements } from "./elements.js";
import { $idText } from "./idText.js";
import { $match } from "./match.js";

export function $bound(cb, match) {
  let missing = false;
  const bind = ({ id, property, many, allow_optional }) => {
    if (many) {
      const items = [...$elements.known.values()].filter((item) => $match(id, item.id, match));
      items.sort((a, b) => (a.el.compareDocumentPosition(b.el) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      return items.map((item) => ({ ...item, property }));
    }
    const wanted =
      typeof id === "string"
        ? id
        : Object.fromEntries(Object.entries(id).map(([key, v]) => [key, Array.isArray(v) ? match[key] : v]));
    const text = $idText(wanted);
    const item = $elements.known.get(text);
    missing ||= !item && !allow_optional;
    return { id: wanted, text, el: item?.el, property };
  };
  const [outputs, inputs, states] = [cb.outputs, cb.inputs, cb.state].map((places) => places.map(bind));
  return missing ? null : { cb, match, outputs, inputs, states };
}
