// A set of characters in a pattern, after its opening bracket: {op: "in", ranges, classes, negated}
import { $reCharacter } from "./reCharacter.js";
import { $reOctal } from "./reOctal.js";

export function $reCharacterSet(source, flags) {
  const here = source.tell() - 1;
  const negated = source.match("^");
  const ranges = [];
  let classes = "";
  // A code point, or the letter of a class.
  const item = (token) => {
    if (token[0] !== "\\") return token.codePointAt(0);
    const letter = token.slice(1);
    if (/[dDsSwW]/.test(letter)) return letter;
    if (letter === "b") return 8;
    if (/[0-7]/.test(letter)) return $reOctal(source, letter + source.getWhile(2, "01234567"));
    if (/[89]/.test(letter)) throw source.error(`bad escape ${token}`, token.length);
    return $reCharacter(source, token);
  };
  const add = (one) => {
    if (typeof one === "number") ranges.push([one, one]);
    else if (!classes.includes(one)) classes += one;
  };
  const take = () => {
    const token = source.get();
    if (token === null) throw source.error("unterminated character set", source.tell() - here);
    return token;
  };
  for (let first = true; ; first = false) {
    const token = take();
    if (token === "]" && !first) break;
    const low = item(token);
    if (!source.match("-")) {
      add(low);
      continue;
    }
    const other = take();
    if (other === "]") {
      add(low);
      add(45);
      break;
    }
    const high = item(other);
    if (typeof low !== "number" || typeof high !== "number" || high < low) {
      const length = Array.from(token + other).length + 1;
      throw source.error(`bad character range ${token}-${other}`, length);
    }
    ranges.push([low, high]);
  }
  return { op: "in", ranges, classes, negated, flags };
}
