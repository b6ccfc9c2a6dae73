// object.__setattr__(x, name, value): stored, whatever the class says of storing; properties are asked.
import { $AttributeError } from "../errors/AttributeError.js";
import { $accessorOf } from "./accessorOf.js";
import { $typeQualname } from "./typeQualname.js";

export function $setOwn(x, name, value) {
  const place = Object.hasOwn(x, name) ? undefined : $accessorOf(x, name);
  if (place?.set) place.set.call(x, value);
  else if (place) throw new $AttributeError(`property '${name}' of '${$typeQualname(x)}' object has no setter`);
  else Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
  return null;
}
