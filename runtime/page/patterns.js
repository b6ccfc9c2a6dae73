// Pattern-matching ids, on pages with callbacks that have them: which elements a pattern names, and what MATCH stands for.
import { $elements } from "./elements.js";
import { $graph } from "./graph.js";
import { $parsedId } from "./parsedId.js";
import { $run } from "./run.js";

export const $patterns = {
  // A place as it is used: its id parsed, `matches` where MATCH is in it, `many` where it names several elements.
  place({ id: text, ...rest }) {
    const id = $parsedId(text);
    const wild = Object.values(id).flatMap((v) => (Array.isArray(v) ? v : []));
    return { ...rest, id, matches: wild.includes("MATCH"), many: wild.some((w) => w !== "MATCH") };
  },
  // What MATCH stands for where `id` follows `pattern`, given what it stands for already; null where it does not follow.
  match(pattern, id, match) {
    if (typeof id === "string") return null;
    const keys = Object.keys(pattern);
    if (keys.length !== Object.keys(id).length) return null;
    const found = { ...match };
    for (const key of keys) {
      const [wild] = Array.isArray(pattern[key]) ? pattern[key] : [];
      const value = id[key];
      if (value === undefined || (!wild && pattern[key] !== value)) return null;
      if (wild === "MATCH" && (found[key] ??= value) !== value) return null;
      if (wild === "ALLSMALLER" && key in match && !(value < match[key])) return null;
    }
    return found;
  },
  // All that MATCH may stand for in a callback, in this page: [{}] where it has no MATCH. `input`, an item that one of
  // its inputs is about, narrows that down.
  matches(cb, place, input) {
    const own = (p, match) => Object.fromEntries(Object.entries(match).filter(([key]) => p.id[key]?.[0] === "MATCH"));
    const anchor = [...cb.outputs, ...cb.inputs].find((p) => p.matches);
    if (!anchor) return [{}];
    const known = place?.matches ? own(place, this.match(place.id, input.id, {})) : {};
    const found = new Map();
    for (const item of $elements.known.values()) {
      const match = typeof anchor.id === "object" && this.match(anchor.id, item.id, known);
      if (match) {
        const values = own(anchor, match);
        found.set(JSON.stringify(values), values);
      }
    }
    return [...found.values()];
  },
  // The elements that a pattern names, in the page's order.
  all({ id, property }, match) {
    const items = [...$elements.known.values()].filter((item) => this.match(id, item.id, match));
    items.sort((a, b) => (a.el.compareDocumentPosition(b.el) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return items.map((item) => ({ ...item, property }));
  },
  filled: (id, match) =>
    Object.fromEntries(Object.entries(id).map(([key, v]) => [key, Array.isArray(v) ? match[key] : v])),
  // Elements left the page: a list that is left has another length.
  left(gone) {
    for (const item of gone) {
      for (const cb of $graph.callbacks) {
        for (const place of cb.inputs) {
          if (!place.many || !this.match(place.id, item.id, {})) continue;
          for (const match of this.matches(cb, place, item)) $run.add(cb, match);
        }
      }
    }
  },
};
