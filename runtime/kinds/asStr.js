// x, known to be a str from here on; otherwise the AttributeError of the method that was looked up.
import { $noAttribute } from "../errors/noAttribute.js";

export function $asStr(x, name) {
  return typeof x === "string" ? x : $noAttribute(x, name);
}
