// e.name of an exception, for attributes that only some classes have.
import { $noAttribute } from "./noAttribute.js";

export function $errorField(e, name) {
  return Object.hasOwn(e, name) ? e[name] : $noAttribute(e, name);
}
