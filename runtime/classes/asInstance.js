// x, known to have attributes of its own from here on.
import { $BaseException } from "../errors/BaseException.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $Object } from "./Object.js";

export function $asInstance(x, name) {
  return x instanceof $Object || x instanceof $BaseException ? x : $noAttribute(x, name);
}
