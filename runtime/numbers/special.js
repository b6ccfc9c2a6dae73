// The method `name` of an instance's class, or undefined. Looked up on the prototype: a Record may have any key.
export function $special(x, name) {
  return typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.[name] : undefined;
}
