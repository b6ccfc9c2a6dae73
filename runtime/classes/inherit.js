// Several bases: `order` is the class's whole resolution order (C3, computed when it was compiled). What JavaScript's single chain would
// find elsewhere, or not at all, is copied from the provider that comes first in that order. `$own` remembers what is the class's own.
// What the program assigns to classes later (`changing`) is looked up each time.
export function $inherit(made, order, changing = []) {
  made.$mro = order;
  made.$own = new Set(Object.getOwnPropertyNames(made.prototype));
  made.$copied = new Set();
  const seen = new Set(made.$own);
  for (const name of changing) {
    if (seen.has(name)) continue;
    seen.add(name);
    const get = function () {
      for (const base of order.slice(1)) {
        const own = base.$copied?.has(name) ? undefined : Object.getOwnPropertyDescriptor(base.prototype, name);
        if (own && !own.get?.$late) return own.get ? own.get.call(this) : own.value;
      }
    };
    get.$late = true;
    Object.defineProperty(made.prototype, name, {
      configurable: true,
      get,
      // The instance's own from now on, or the class's.
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  for (const base of order.slice(1)) {
    for (const name of base.$own ?? Object.getOwnPropertyNames(base.prototype)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const found = Object.getOwnPropertyDescriptor(base.prototype, name);
      if (!found.get && made.prototype[name] === found.value) continue;
      Object.defineProperty(made.prototype, name, found);
      made.$copied.add(name);
    }
  }
}
