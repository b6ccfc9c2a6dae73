// Whether UTF-16 units and code points may differ in s (false: `length`, indices and slices of JavaScript are Python's).
export function $hasAstral(s) {
  return /[\ud800-\udfff]/.test(s);
}
