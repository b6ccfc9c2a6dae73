// Whether a live object of the browser has a `len` in Python: what can be walked through and counted, unless it is an element,
// a window, or something else that is more than its contents.
export function $isCollection(x) {
  if (typeof x !== "object" || x === null || x.addEventListener !== undefined) return false;
  return typeof x[Symbol.iterator] === "function" && typeof (x.length ?? x.size) === "number";
}
