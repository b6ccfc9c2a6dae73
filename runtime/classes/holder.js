// What holds the attributes of x: an instance itself, a class's prototype.
import { $BaseException } from "../errors/BaseException.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $Instance } from "./Instance.js";

export function $holder(x, name) {
  for (const found of [x, typeof x === "function" ? x.prototype : null]) {
    if (found instanceof $Instance || found instanceof $BaseException) return found;
  }
  return $noAttribute(x, name);
}
