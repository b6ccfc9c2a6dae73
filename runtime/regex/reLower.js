// The lower case of a code point as CPython's re compares it: one code point, or itself where only ASCII letters count.
export function $reLower(code, ascii) {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : code;
  return ascii ? code : String.fromCodePoint(code).toLowerCase().codePointAt(0);
}
