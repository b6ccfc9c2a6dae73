// x.name of an instance or a class, as Python finds it; undefined where there is none. What the runtime keeps for itself begins with $.
import { $AttributeError } from "../errors/AttributeError.js";
import { $BaseException } from "../errors/BaseException.js";
import { $Refusal } from "../errors/Refusal.js";
import { $bindMethod } from "./bindMethod.js";
import { $Instance } from "./Instance.js";
import { $unbound } from "./unbound.js";

export function $attributeOf(x, name) {
  if (name === "constructor" || name[0] === "$") return undefined;
  if (typeof x === "function") {
    const { prototype } = x;
    if (Object.hasOwn(x, name) && x.$names?.has(name)) return x[name];
    if (!prototype || !(name in prototype) || name in Object.prototype) return undefined;
    const found = prototype[name];
    if (x.$bound?.has(name)) return $bindMethod(prototype, name);
    if (found === undefined) throw new $Refusal("attribute-name", `the property ${name} of a class itself`);
    return typeof found === "function" && !Object.hasOwn(found, "prototype") ? $unbound(x, name) : found;
  }
  if (!(x instanceof $Instance) && !(x instanceof $BaseException)) return undefined;
  let found;
  try {
    found = name in Object.prototype && !Object.hasOwn(x, name) ? undefined : x[name];
  } catch (e) {
    if (!(e instanceof $AttributeError) || typeof x.__getattr__ !== "function") throw e;
  }
  if (typeof found === "function") return $bindMethod(x, name);
  return found === undefined && typeof x.__getattr__ === "function" ? x.__getattr__(name) : found;
}
