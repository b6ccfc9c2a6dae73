// The methods that were taken as values, by their object.
export const $boundMethods = new WeakMap();
