// float(text) → a raw float
import { $asciiDigits } from "./asciiDigits.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strRepr } from "../format/strRepr.js";

export function $parseFloat(text) {
  if (/^[+-]?\d+(\.\d*)?$/.test(text)) return Number(text);
  const s = $asciiDigits(text);
  if (/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i.test(s)) return Number(s.replaceAll("_", ""));
  const [, sign, word] = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(s) ?? [];
  if (!word) throw new $ValueError(`could not convert string to float: ${$strRepr(text)}`);
  const v = word.length === 3 && word[0].toLowerCase() === "n" ? NaN : Infinity;
  return sign === "-" ? -v : v;
}
