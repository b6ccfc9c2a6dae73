// s.islower() (the characters named here became lower case after Python's Unicode 14)
export function $strIslower(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return c >= 97 && c <= 122;
  return /[^\P{Lowercase}\u10fc\ua7f2-\ua7f4\uab69]/u.test(s) && !/[\p{Uppercase}\p{Lt}]/u.test(s);
}
