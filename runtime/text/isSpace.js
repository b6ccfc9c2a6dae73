// Whether a UTF-16 unit is white space for Python (`\s` and trim() lack 1c–1f and 85, and take feff).
export function $isSpace(c) {
  return (
    c === 32 ||
    (c > 8 && c < 14) ||
    (c > 27 && c < 32) ||
    (c > 132 && /[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(String.fromCharCode(c)))
  );
}
