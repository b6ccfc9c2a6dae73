// What a function returns of values that were made when the app started: a copy, as the server sends one. Grids and plots
// write to what they are given.
export function $fresh(x) {
  if (typeof x !== "object" || x === null || x === window.dash_clientside.no_update) return x;
  if (Array.isArray(x)) return Array.from(x, $fresh);
  const prototype = Object.getPrototypeOf(x);
  if ((prototype !== Object.prototype && prototype !== null) || x.$$typeof !== undefined) return x;
  return Object.fromEntries(Object.entries(x).map(([key, value]) => [key, $fresh(value)]));
}
