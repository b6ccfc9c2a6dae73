// What JavaScript's split and replaceAll may look for instead of x (not empty): x itself, or where x begins or ends with half a pair,
// a pattern that does not find it inside a pair.
export function $needle(x) {
  if ((x.charCodeAt(0) & 0xfc00) !== 0xdc00 && (x.charCodeAt(x.length - 1) & 0xfc00) !== 0xd800) return x;
  return new RegExp(Array.from(x, (c) => `\\u{${c.codePointAt(0).toString(16)}}`).join(""), "gu");
}
