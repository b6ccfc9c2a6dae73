// An element's id, an object where it is a pattern-matching one.
import { $elements } from "../elements.js";

export const $id = {
  get: (el) => $elements.of(el)?.id,
  set(el, value) {
    el.id = value;
  },
};
