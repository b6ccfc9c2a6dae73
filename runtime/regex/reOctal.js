// Octal digits in a pattern as a code point.
export function $reOctal(source, digits) {
  const code = parseInt(digits, 8);
  if (code > 255) throw source.error(`octal escape value \\${digits} outside of range 0-0o377`, digits.length + 1);
  return code;
}
