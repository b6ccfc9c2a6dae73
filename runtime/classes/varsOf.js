// vars(x) of what may be no instance.
import { $BaseException } from "../errors/BaseException.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Instance } from "./Instance.js";
import { $vars } from "./vars.js";

export function $varsOf(x, dictionary) {
  if (x instanceof $Instance || x instanceof $BaseException) return $vars(x, dictionary);
  throw new $TypeError("vars() argument must have __dict__ attribute");
}
