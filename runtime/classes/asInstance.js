// x, known to have attributes of its own from here on.
import { $BaseException } from "../errors/BaseException.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $Instance } from "./Instance.js";

export function $asInstance(x, name) {
  return x instanceof $Instance || x instanceof $BaseException ? x : $noAttribute(x, name);
}
