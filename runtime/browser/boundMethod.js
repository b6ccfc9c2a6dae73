// x.name as a value: the method bound to x, the same function each time, so that a listener can be removed again.
import { $boundMethods } from "./boundMethods.js";

export function $boundMethod(x, name) {
  const method = x[name];
  if (typeof method !== "function") return method ?? null;
  let known = $boundMethods.get(x);
  if (known === undefined) $boundMethods.set(x, (known = new Map()));
  let bound = known.get(method);
  if (bound === undefined) known.set(method, (bound = method.bind(x)));
  return bound;
}
