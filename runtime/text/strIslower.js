// s.islower() (the characters named here became lower case after Python's Unicode 14)
export function $strIslower(s) {
  return /[^\P{Lowercase}\u10fc\ua7f2-\ua7f4\uab69]/u.test(s) && !/[\p{Uppercase}\p{Lt}]/u.test(s);
}
