// What a cached_property computed, or what is stored under its name: an attribute of the instance from now on.
import { $setOwn } from "./setOwn.js";

export function $keptProperty(x, name, value) {
  $setOwn(x, name, value);
  return value;
}
