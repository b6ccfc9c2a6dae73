// Class.method as a value: a function whose first argument is the instance, one for each method.
export const $unbound = ((known) => (made, name) => {
  const method = made.prototype[name];
  if (method.$function) return method.$function;
  if (known.has(method)) return known.get(method);
  const found = (self, ...rest) => method.apply(self, rest);
  known.set(method, found);
  if (method.$spec) {
    const { names, required, only, self = "self" } = method.$spec;
    found.$spec = { ...method.$spec, self: "", names: [self, ...names], required: required + 1, only: only && only + 1 };
  }
  return found;
})(new WeakMap());
