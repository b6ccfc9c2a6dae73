// What a cached_property computed, or what is stored under its name: an attribute of the instance from now on.
export function $keptProperty(x, name, value) {
  Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
  return value;
}
