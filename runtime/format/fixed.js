// format(x, ".2f") with `digits` places, of any value
import { $fixedDigits } from "./fixedDigits.js";
import { $formatOperand } from "./formatOperand.js";
import { $signed } from "./signed.js";

export function $fixed(x, digits) {
  if (typeof x !== "number") x = $formatOperand(x, `.${digits}f`);
  return typeof x === "string" ? x : $signed(x, (v) => $fixedDigits(v, digits));
}
