// s.isdecimal()
export function $strIsdecimal(s) {
  return s !== "" && !/\P{Nd}/u.test(s);
}
