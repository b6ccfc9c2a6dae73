// vars(x) and x.__dict__ that may be kept: one dict for each instance, whose items are the instance's attributes.
import { $Dict } from "../dicts/Dict.js";
import { $BaseException } from "../errors/BaseException.js";
import { $TypeError } from "../errors/TypeError.js";
import { $AttributeMap } from "./AttributeMap.js";
import { $Instance } from "./Instance.js";
import { $keptVars } from "./keptVars.js";

export function $varsKept(x) {
  if (!(x instanceof $Instance || x instanceof $BaseException)) throw new $TypeError("vars() argument must have __dict__ attribute");
  if (!$keptVars.has(x)) {
    const made = new $Dict();
    made.$map = new $AttributeMap(x);
    $keptVars.set(x, made);
  }
  return $keptVars.get(x);
}
