// What JavaScript calls instead of Python functions whose results need converting, by the function.
export const $handlers = new WeakMap();
