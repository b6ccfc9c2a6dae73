// format(x, ".3e") with `digits` places, or ".3E" if `upper`, of any value
import { $exponentDigits } from "./exponentDigits.js";
import { $exponentText } from "./exponentText.js";
import { $formatOperand } from "./formatOperand.js";
import { $signed } from "./signed.js";

export function $exponent(x, digits, upper) {
  if (typeof x !== "number") x = $formatOperand(x, `.${digits}${upper ? "E" : "e"}`);
  if (typeof x === "string") return x;
  const text = $signed(x, (v) => $exponentText(...$exponentDigits(v, digits + 1)));
  return upper ? text.toUpperCase() : text;
}
