// s.isdecimal()
export function $strIsdecimal(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return c >= 48 && c <= 57;
  return s !== "" && !/\P{Nd}/u.test(s);
}
