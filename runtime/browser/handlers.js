// What JavaScript calls instead of Python functions whose results need converting, by the function.
// Lasting: what it knows is used by later calls.
export const $handlers = new WeakMap();
