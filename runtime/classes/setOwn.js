// object.__setattr__(x, name, value): stored, whatever the class says of storing.
export function $setOwn(x, name, value) {
  Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
  return null;
}
