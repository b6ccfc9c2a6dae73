// s.isalpha()
export function $strIsalpha(s) {
  const c = s.charCodeAt(0);
  if (c < 128 && s.length === 1) return (c | 32) >= 97 && (c | 32) <= 122;
  return s !== "" && !/\P{L}/u.test(s);
}
