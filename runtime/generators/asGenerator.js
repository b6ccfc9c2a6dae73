// x, known to be a generator that can be steered; other iterators have no such methods.
import { $AttributeError } from "../errors/AttributeError.js";
import { $typeName } from "../format/typeName.js";
import { $Generator } from "./Generator.js";

export function $asGenerator(x, name) {
  if (x instanceof $Generator) return x;
  throw new $AttributeError(`'${$typeName(x)}' object has no attribute '${name}'`);
}
