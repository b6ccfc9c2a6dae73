// Several bases: `order` is the class's whole resolution order (C3, computed when it was compiled). What JavaScript's single chain would
// find elsewhere, or not at all, is copied from the provider that comes first in that order. `$own` remembers what is the class's own.
export function $inherit(made, order) {
  made.$mro = order;
  made.$own = new Set(Object.getOwnPropertyNames(made.prototype));
  const seen = new Set(made.$own);
  for (const base of order.slice(1)) {
    for (const name of base.$own ?? Object.getOwnPropertyNames(base.prototype)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const found = Object.getOwnPropertyDescriptor(base.prototype, name);
      if (found.get || made.prototype[name] !== found.value) Object.defineProperty(made.prototype, name, found);
    }
  }
}
