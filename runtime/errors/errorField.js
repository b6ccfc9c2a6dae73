// e.name of an exception, for attributes that only some classes have.
import { $noAttribute } from "./noAttribute.js";

export function $errorField(e, name) {
  return name in e ? e[name] : $noAttribute(e, name);
}
