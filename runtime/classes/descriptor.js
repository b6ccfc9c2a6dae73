// An attribute of a class whose value has __get__: what an instance, or the class itself, finds under the name. Without __set__ an
// instance may have an attribute of its own there.
export function $descriptor(made, name, value) {
  const get = function () {
    return value.__get__(Object.hasOwn(this, "constructor") ? null : this, this.constructor);
  };
  const set = function (given) {
    if (typeof value.__set__ === "function") value.__set__(this, given);
    else Object.defineProperty(this, name, { value: given, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(made.prototype, name, { get, set, configurable: true, enumerable: true });
}
