// Whether a value is a class: only a class of JavaScript has a prototype that cannot be replaced.
export function $isClass(x) {
  return typeof x === "function" && (x.$test !== undefined || Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false);
}
