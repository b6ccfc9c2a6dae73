// setattr(x, name, value) of an instance; what would hide a method is refused.
import { $frozen } from "./frozen.js";
import { $AttributeError } from "../errors/AttributeError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $attributeName } from "./attributeName.js";
import { $typeQualname } from "./typeQualname.js";

export function $setattr(x, name, value) {
  $attributeName(name);
  const own = Object.getPrototypeOf(x);
  if (typeof own.__setattr__ === "function") return own.__setattr__.call(x, name, value);
  if (own.$frozen) $frozen("assign to", name);
  const place = name in own && !Object.hasOwn(x, name) ? descriptor(own) : undefined;
  if (!place) own.$fixed?.(name);
  if (place?.get && !place.set) throw new $AttributeError(`property '${name}' of '${$typeQualname(x)}' object has no setter`);
  if (typeof place?.value === "function" || name in Object.prototype || /^(\$|__.*__$)/.test(name)) {
    throw new $Refusal("attribute-name", `setattr with the name ${name}`);
  }
  x[name] = value;
  return null;

  function descriptor(from) {
    return from === null ? undefined : (Object.getOwnPropertyDescriptor(from, name) ?? descriptor(Object.getPrototypeOf(from)));
  }
}
