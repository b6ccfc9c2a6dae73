// A non-negative finite float in the format "g" with `digits` significant digits; `alternate` ("#") keeps trailing zeros.
// `whole` is the format without a letter: it writes at least one digit after the point.
import { $exponentDigits } from "./exponentDigits.js";
import { $exponentText } from "./exponentText.js";

export function $generalDigits(x, digits, alternate, whole) {
  digits ||= 1;
  let [text, exponent] = $exponentDigits(x, digits);
  if (exponent < -4 || exponent >= (whole ? digits - 1 : digits)) {
    return $exponentText(alternate ? text : text.replace(/(?!^)0+$/, ""), exponent, alternate);
  }
  if (exponent < 0) {
    text = "0".repeat(-exponent) + text;
    exponent = 0;
  }
  text = `${text.slice(0, exponent + 1)}.${text.slice(exponent + 1)}`;
  if (!alternate) text = text.replace(/\.?0*$/, "");
  return whole ? text.replace(/^\d+\.?$/, (t) => t.replace(".", "") + ".0") : text;
}
