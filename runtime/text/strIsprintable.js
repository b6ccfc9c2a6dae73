// s.isprintable()
export function $strIsprintable(s) {
  return !/(?! )[\p{C}\p{Z}]/u.test(s);
}
