// Class.method as a value: a function whose first argument is the instance, one for each method.
export const $unbound = ((known) => (made, name) => {
  const method = made.prototype[name];
  if (!known.has(method)) known.set(method, (self, ...rest) => method.apply(self, rest));
  return known.get(method);
})(new WeakMap());
