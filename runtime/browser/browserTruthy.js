// bool(x), where x may be a live object: true, unless it is a collection (what has a `len`) without elements.
import { $truthy } from "../compare/truthy.js";
import { $isCollection } from "./isCollection.js";

export function $browserTruthy(x) {
  if (x === undefined) return false;
  return $isCollection(x) && !Array.isArray(x) && x.$map === undefined ? (x.length ?? x.size) !== 0 : $truthy(x);
}
