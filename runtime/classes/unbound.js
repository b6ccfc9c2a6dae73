// Class.method as a value: a function whose first argument is the instance.
export function $unbound(made, name) {
  const method = made.prototype[name];
  return (self, ...rest) => method.apply(self, rest);
}
