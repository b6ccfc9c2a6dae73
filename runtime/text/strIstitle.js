// s.istitle(): no capital within a word, no lower case at its beginning (the characters named here became lower case after
// Python's Unicode 14).
export function $strIstitle(s) {
  return (
    /[\p{Uppercase}\p{Lt}]/u.test(s) &&
    !/[^\P{Cased}\u10fc\ua7f2-\ua7f4\uab69][\p{Uppercase}\p{Lt}]|(?:^|[\P{Cased}\u10fc\ua7f2-\ua7f4\uab69])[^\P{Lowercase}\u10fc\ua7f2-\ua7f4\uab69]/u.test(s)
  );
}
