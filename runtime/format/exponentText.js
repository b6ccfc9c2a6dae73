// Digits and exponent as Python writes them: 1.5e-07. `dot` keeps the point when no digit follows it.
export function $exponentText(digits, exponent, dot) {
  const sign = exponent < 0 ? "-" : "+";
  const point = digits.length > 1 || dot ? "." : "";
  return `${digits[0]}${point}${digits.slice(1)}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
