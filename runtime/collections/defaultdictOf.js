// collections.defaultdict(factory, source, **kwargs); `made` is the name of the built-in class that `factory` stands for.
import { $dictUpdate } from "../dicts/dictUpdate.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $DefaultDict } from "./DefaultDict.js";

export function $defaultdictOf(factory = null, made = undefined, source = undefined, kwargs = undefined) {
  if (factory !== null && typeof factory !== "function" && typeof factory.__call__ !== "function") {
    throw new $TypeError("first argument must be callable or None");
  }
  let make = factory;
  if (factory !== null && typeof factory === "object") make = () => factory.__call__();
  else if ($typeName(factory) === "type") make = () => new factory();
  if (make !== factory) make.$class = factory;
  const d = new $DefaultDict(make, made);
  $dictUpdate(d, source, kwargs);
  return d;
}
