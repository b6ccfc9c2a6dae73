// s.split() without arguments: the runs between Python's white space (`\s` is not the same).
export function $strSplitWords(s) {
  return s.match(/[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g) ?? [];
}
