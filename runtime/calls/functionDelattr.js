// del f.name of a function.
import { $functionAttribute } from "./functionAttribute.js";

export function $functionDelattr(f, name, place = name) {
  if (f[place] === undefined) $functionAttribute(f, name);
  delete f[place];
  return null;
}
