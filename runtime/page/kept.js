// A property that is only kept beside the element.
import { $stored } from "./stored.js";

export function $kept(name) {
  return {
    get: (el) => $stored.of(el)[name],
    set(el, value) {
      $stored.of(el)[name] = value;
    },
  };
}
