// Give an element's property a value.
import { $property } from "./property.js";

export function $set(el, name, value) {
  const row = $property(el, name);
  if (!row.set) throw new Error(`${name} cannot be set`);
  row.set(el, value);
}
