// A non-negative finite float rounded to `digits` significant digits: [the digits, the exponent of the first].
import { $exactDecimal } from "./exactDecimal.js";
import { $roundedDigits } from "./roundedDigits.js";

export function $exponentDigits(x, digits) {
  if (x === 0) return ["0".repeat(digits), 0];
  if (digits < 15) {
    // `toExponential` rounds ties up. A tie has one digit more than asked for, 5, also in its shortest form.
    const [shortest] = x.toExponential().split("e");
    if (shortest.length !== (digits > 0 ? digits + 2 : 1) || !shortest.endsWith("5")) {
      const [text, exponent] = x.toExponential(digits - 1).split("e");
      return [text.replace(".", ""), +exponent];
    }
  }
  const [exact, point] = $exactDecimal(x);
  const text = $roundedDigits(exact, digits);
  return [text.slice(0, digits), point - 1 + text.length - digits];
}
