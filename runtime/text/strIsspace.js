// s.isspace()
export function $strIsspace(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return c === 32 || (c >= 9 && c <= 13) || (c >= 28 && c <= 31);
  return s !== "" && !/[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(s);
}
