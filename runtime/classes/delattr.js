// del x.name
import { $AttributeError } from "../errors/AttributeError.js";
import { $typeName } from "../format/typeName.js";
import { $typeQualname } from "./typeQualname.js";

export function $delattr(x, name) {
  if (typeof x.__delattr__ === "function") x.__delattr__(name);
  else if (Object.hasOwn(x, name)) delete x[name];
  else if (x[`$delete_${name}`]) x[`$delete_${name}`]();
  else if (isProperty(Object.getPrototypeOf(x))) {
    throw new $AttributeError(`property '${name}' of '${$typeQualname(x)}' object has no deleter`);
  } else throw new $AttributeError(typeof x[name] === "function" ? name : `'${$typeName(x)}' object has no attribute '${name}'`);

  function isProperty(from) {
    if (from === null) return false;
    const own = Object.getOwnPropertyDescriptor(from, name);
    return own ? own.get !== undefined : isProperty(Object.getPrototypeOf(from));
  }
}
