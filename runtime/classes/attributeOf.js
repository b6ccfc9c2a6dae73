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
    if (!(name in (prototype ?? {}))) everyObjects("|bases|call|mro|name|or|qualname|subclasses");
    if (!prototype || !(name in prototype) || name in Object.prototype) return undefined;
    const found = prototype[name];
    if (x.$bound?.has(name)) return $bindMethod(prototype, name);
    if (found === undefined) throw new $Refusal("attribute-name", `the property ${name} of a class itself`);
    return typeof found === "function" && !Object.hasOwn(found, "prototype") ? $unbound(x, name) : found;
  }
  if (!(x instanceof $Instance) && !(x instanceof $BaseException)) return everyObjects();
  let found;
  try {
    found = name in Object.prototype && !Object.hasOwn(x, name) ? undefined : x[name];
  } catch (e) {
    if (!(e instanceof $AttributeError) || typeof x.__getattr__ !== "function") throw e;
  }
  if (typeof found === "function") return $bindMethod(x, name);
  if (found === undefined) everyObjects("");
  return found === undefined && typeof x.__getattr__ === "function" ? x.__getattr__(name) : found;

  // what every object of CPython has, and every class: not all of it is there
  function everyObjects(more = "|bool") {
    const all = "annotations|class|delattr|dict|dir|doc|eq|format|ge|getattribute|getstate|gt|hash|init|init_subclass|le|lt|module|ne|new|reduce|reduce_ex|repr|setattr|sizeof|str|subclasshook|weakref";
    if (name.startsWith("__") && new RegExp(`^__(${all}${more})__$`).test(name)) throw new $Refusal("attribute-name", `the attribute ${name} by a name that is known only when the code runs`);
  }
}
