// del x.name
import { $AttributeError } from "../errors/AttributeError.js";
import { $typeName } from "../format/typeName.js";

export function $delattr(x, name) {
  if (Object.hasOwn(x, name)) delete x[name];
  else if (Object.getOwnPropertyDescriptor(Object.getPrototypeOf(x), name)?.get) {
    throw new $AttributeError(`property '${name}' of '${$typeName(x)}' object has no deleter`);
  } else throw new $AttributeError(typeof x[name] === "function" ? name : `'${$typeName(x)}' object has no attribute '${name}'`);
}
