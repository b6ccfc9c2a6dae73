// What is in an element: texts, numbers, elements as {type, props}, lists of those.
import { $nodes } from "../nodes.js";
import { $stored } from "../stored.js";

export const $children = {
  get: (el) => $stored.of(el).children ?? el.textContent,
  set(el, value) {
    el.replaceChildren(...$nodes(value));
    $stored.of(el).children = value;
  },
};
