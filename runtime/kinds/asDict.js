// x, known to be a dict from here on; otherwise the AttributeError of the method that was looked up.
import { $isDict } from "../dicts/isDict.js";
import { $noAttribute } from "../errors/noAttribute.js";

export function $asDict(x, name) {
  return $isDict(x) ? x : $noAttribute(x, name);
}
