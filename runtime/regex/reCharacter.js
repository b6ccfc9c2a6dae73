// The code point that an escape in a pattern means inside and outside of sets alike.
import { $Refusal } from "../errors/Refusal.js";

export function $reCharacter(source, token) {
  const letter = token.slice(1);
  const known = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11, "\\": 92 };
  if (Object.hasOwn(known, letter)) return known[letter];
  const lengths = { x: 2, u: 4, U: 8 };
  if (Object.hasOwn(lengths, letter)) {
    const digits = source.getWhile(lengths[letter], "0123456789abcdefABCDEF");
    const code = parseInt(digits, 16);
    const size = digits.length + 2;
    if (size !== lengths[letter] + 2) throw source.error(`incomplete escape ${token}${digits}`, size);
    if (code > 0x10ffff) throw source.error(`bad escape ${token}${digits}`, size);
    return code;
  }
  if (letter === "N") {
    if (!source.match("{")) throw source.error("missing {");
    source.getUntil("}", "character name");
    throw new $Refusal("pattern-at-run-time", "names of characters (\\N{...}) are not known in the browser");
  }
  if (/[A-Za-z]/.test(letter)) throw source.error(`bad escape ${token}`, token.length);
  return letter.codePointAt(0);
}
