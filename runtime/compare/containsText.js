// text in container, for a text without halves of surrogate pairs (see strContains.js)
import { $contains } from "./contains.js";

export function $containsText(container, text) {
  return typeof container === "string" ? container.includes(text) : $contains(container, text);
}
