// format(x, ".1%") with `digits` places, of any value
import { $fixedDigits } from "./fixedDigits.js";
import { $formatOperand } from "./formatOperand.js";
import { $signed } from "./signed.js";

export function $percent(x, digits) {
  if (typeof x !== "number") x = $formatOperand(x, `.${digits}%`);
  return typeof x === "string" ? x : $signed(x * 100, (v) => $fixedDigits(v, digits)) + "%";
}
