// s.isupper() (the characters named here became lower case after Python's Unicode 14)
export function $strIsupper(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return c >= 65 && c <= 90;
  return /\p{Uppercase}/u.test(s) && !/[^\P{Lowercase}\u10fc\ua7f2-\ua7f4\uab69]|\p{Lt}/u.test(s);
}
