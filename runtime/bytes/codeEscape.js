// A code point as Python escapes it: \xe9, \u20ac, \U0001f600.
export function $codeEscape(code) {
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
