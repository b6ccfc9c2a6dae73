// x, known to be a list from here on; otherwise the AttributeError of the method that was looked up.
import { $noAttribute } from "../errors/noAttribute.js";
import { $isList } from "./isList.js";

export function $asList(x, name) {
  return $isList(x) ? x : $noAttribute(x, name);
}
