// The value of an element's property.
import { $property } from "./property.js";

export function $get(el, name) {
  return el ? $property(el, name).get(el) : undefined;
}
