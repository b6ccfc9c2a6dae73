// type(None)(…), and the class of functions, which nobody can call.
import { $TypeError } from "../errors/TypeError.js";

export function $noneOf(given) {
  if (given.length) throw new $TypeError("NoneType takes no arguments");
  return null;
}
