// Several bases: `order` is the class's whole resolution order (C3, computed when it was compiled). What JavaScript's single chain would
// find elsewhere, or not at all, is copied from the provider that comes first in that order.
export function $inherit(made, order) {
  made.$mro = order;
  const seen = new Set(Object.getOwnPropertyNames(made.prototype));
  for (const base of order.slice(1)) {
    for (const name of Object.getOwnPropertyNames(base.prototype)) {
      if (seen.has(name) || name === "constructor") continue;
      seen.add(name);
      Object.defineProperty(made.prototype, name, Object.getOwnPropertyDescriptor(base.prototype, name));
    }
  }
}
