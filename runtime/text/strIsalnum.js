// s.isalnum()
export function $strIsalnum(s) {
  return s !== "" && !/[^\p{L}\p{N}]/u.test(s);
}
