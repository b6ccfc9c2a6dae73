// a *= b: the new value of `a`. A list is repeated in place.
import { $mul } from "./mul.js";
import { $typeName } from "../format/typeName.js";

export function $imul(a, b) {
  const made = $mul(a, b, true);
  if (!Array.isArray(made) || $typeName(a) !== "list") return made;
  if (made.length < a.length) a.length = made.length;
  else for (let i = a.length; i < made.length; i++) a.push(made[i]);
  return a;
}
