// The methods that were taken as values, by their object.
// Lasting: what it knows is used by later calls.
export const $boundMethods = new WeakMap();
