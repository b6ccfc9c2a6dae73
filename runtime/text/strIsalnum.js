// s.isalnum()
export function $strIsalnum(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 48 && c <= 57);
  return s !== "" && !/[^\p{L}\p{N}]/u.test(s);
}
