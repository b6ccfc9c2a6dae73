// Whether x is a Record: a plain object, as pages and literals make them.
export function $isRecord(x) {
  if (typeof x !== "object" || x === null) return false;
  const p = Object.getPrototypeOf(x);
  return p === Object.prototype || p === null;
}
