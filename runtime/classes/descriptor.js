// An attribute of a class whose value has __get__: what an instance, or the class itself, finds under the name. Without __set__ an
// instance may have an attribute of its own there.
import { $AttributeError } from "../errors/AttributeError.js";
import { $typeName } from "../format/typeName.js";

export function $descriptor(made, name, value) {
  const get = function () {
    return value.__get__(Object.hasOwn(this, "constructor") ? null : this, this.constructor);
  };
  const set = function (given) {
    if (typeof value.__set__ === "function") value.__set__(this, given);
    else Object.defineProperty(this, name, { value: given, writable: true, enumerable: true, configurable: true });
  };
  set.$plain = typeof value.__set__ !== "function"; // an instance's own attribute hides it
  made.prototype[`$delete_${name}`] = function () {
    if (typeof value.__delete__ === "function") value.__delete__(this);
    else throw new $AttributeError(typeof value.__set__ === "function" ? "__delete__" : `'${$typeName(this)}' object has no attribute '${name}'`);
  };
  Object.defineProperty(made.prototype, name, { get, set, configurable: true, enumerable: true });
}
