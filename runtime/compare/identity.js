// A number for an object, different for different objects, the same for as long as it lives.
export const $identity = ((numbers, last) => (x) => {
  if (!numbers.has(x)) numbers.set(x, ++last);
  return numbers.get(x);
})(new WeakMap(), 0);
