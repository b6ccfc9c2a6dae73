// x.__dict__[name] = value: stored in the instance, behind a property or a data descriptor of that name, which hides it.
import { $Refusal } from "../errors/Refusal.js";
import { $accessorOf } from "./accessorOf.js";

export function $varsSet(x, name, value) {
  if (typeof name !== "string" || name in Object.prototype || /^(\$|__.*__$)/.test(name)) throw new $Refusal("attribute-name", `an attribute with the name ${String(name)}`);
  const place = $accessorOf(x, name);
  if (place && !place.set?.$plain) name = `$dict_${name}`;
  Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
  return null;
}
