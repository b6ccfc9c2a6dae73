// Whether x was made by object().
import { $PlainObject } from "./PlainObject.js";

export function $isPlainObject(x) {
  return x instanceof $PlainObject;
}
