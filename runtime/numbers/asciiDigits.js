// A text with its Unicode digits and white space as int() and float() read them: as ASCII. The digits of a script follow
// one another, from its zero; so a digit's value is its distance from the first of them.
export function $asciiDigits(s) {
  if (/^[!-\x7f]*$/.test(s)) return s;
  if (/^[\0-\x7f]*$/.test(s)) return s.replace(/^[\t-\r ]+|[\t-\r ]+$/g, "");
  return s
    .replace(/[^\0-\x7f]/gu, (c) => {
      if (/[\x85\s]/.test(c) && c !== "\ufeff") return " ";
      if (!/\p{Nd}/u.test(c)) return "?";
      let zero = c.codePointAt(0);
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
      return (c.codePointAt(0) - zero) % 10;
    })
    .replace(/^[\t-\r ]+|[\t-\r ]+$/g, "");
}
