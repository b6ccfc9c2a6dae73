// s.isascii()
export function $strIsascii(s) {
  return !/[^\0-\x7f]/.test(s);
}
