// A JavaScript generator as one that can be steered.
import { $Generator } from "./Generator.js";

export function $generatorOf(inner) {
  return new $Generator(inner);
}
