// Whether x is an exception.
import { $BaseException } from "../errors/BaseException.js";

export function $isException(x) {
  return x instanceof $BaseException;
}
