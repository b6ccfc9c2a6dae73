// The dicts that vars(x) gave, by their instances (varsKept.js).
export const $keptVars = new WeakMap();
