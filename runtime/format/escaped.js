// One character as an escape sequence of a Python literal
// Rare: characters that are not printed as they are.
export function $escaped(c) {
  const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", "'": "\\'", '"': '\\"' }[c];
  if (short) return short;
  const hex = c.codePointAt(0).toString(16);
  if (hex.length < 3) return "\\x" + hex.padStart(2, "0");
  return hex.length < 5 ? "\\u" + hex.padStart(4, "0") : "\\U" + hex.padStart(8, "0");
}
