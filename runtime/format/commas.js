// Commas between the thousands of a number's text, which may have a sign, a fraction, an exponent.
export function $commas(text) {
  return text.replace(/\d{4,}/, (whole, at) => (at > 1 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",")));
}
