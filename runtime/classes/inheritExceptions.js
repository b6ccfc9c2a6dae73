// Several bases of an exception's class: `except` and isinstance find those that JavaScript's chain has not got in `$mro`.
export function $inheritExceptions(made, order) {
  for (const base of order) {
    if (made === base || made.prototype instanceof base) continue;
    Object.defineProperty(base, Symbol.hasInstance, {
      configurable: true,
      value(x) {
        return Function.prototype[Symbol.hasInstance].call(this, x) || (x?.constructor?.$mro?.includes(this) ?? false);
      },
    });
  }
}
