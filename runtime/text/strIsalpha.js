// s.isalpha()
export function $strIsalpha(s) {
  return s !== "" && !/\P{L}/u.test(s);
}
