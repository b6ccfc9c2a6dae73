// Commas between the thousands of a number's text, which may have a sign, a fraction, an exponent.
export function $commas(text) {
  let i = text.indexOf(".");
  if (i < 0) i = /^-?\d*/.exec(text)[0].length;
  const first = text[0] === "-" ? 1 : 0;
  for (i -= 3; i > first; i -= 3) text = `${text.slice(0, i)},${text.slice(i)}`;
  return text;
}
