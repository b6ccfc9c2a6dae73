// A non-negative finite float with `digits` places. `toFixed` is exact except that it rounds ties up, and x is a tie
// if and only if x·2^(digits+1) is odd.
import { $exactDecimal } from "./exactDecimal.js";
import { $roundedDigits } from "./roundedDigits.js";

export function $fixedDigits(x, digits) {
  if (x < 1e21 && digits <= 100) {
    const text = x.toFixed(digits);
    const last = text.charCodeAt(text.length - 1) - 48;
    return last % 2 === 1 && (x * 2 ** (digits + 1)) % 2 === 1 ? text.slice(0, -1) + (last - 1) : text;
  }
  rare: {
    const [exact, point] = $exactDecimal(x);
    const text = $roundedDigits(exact, point + digits).padStart(digits + 1, "0");
    return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
  }
}
