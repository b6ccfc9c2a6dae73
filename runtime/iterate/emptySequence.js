// min() and max() of nothing
import { $ValueError } from "../errors/ValueError.js";

export function $emptySequence(name) {
  throw new $ValueError(`${name}() arg is an empty sequence`);
}
