// The first `keep` of some decimal digits, rounded half to even, as text: it may be one digit longer by a carry.
export function $roundedDigits(digits, keep) {
  if (keep < 0) return "0";
  if (keep >= digits.length) return digits.padEnd(keep, "0");
  const head = BigInt(digits.slice(0, keep));
  const next = digits[keep];
  const up = next > "5" || (next === "5" && (head % 2n || /[1-9]/.test(digits.slice(keep + 1))));
  return String(up ? head + 1n : head).padStart(keep, "0");
}
