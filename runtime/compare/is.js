// a is b. `undefined` is a page's way of saying None.
export function $is(a, b) {
  return a === b || (a == null && b == null);
}
