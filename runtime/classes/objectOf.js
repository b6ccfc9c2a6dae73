// object()
import { $PlainObject } from "./PlainObject.js";

export function $objectOf() {
  return new $PlainObject();
}
