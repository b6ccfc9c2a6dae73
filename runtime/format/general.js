// format(x, ".3g") with `digits` significant digits, of any value
import { $formatOperand } from "./formatOperand.js";
import { $generalDigits } from "./generalDigits.js";
import { $signed } from "./signed.js";

export function $general(x, digits) {
  if (typeof x !== "number") x = $formatOperand(x, `.${digits}g`);
  return typeof x === "string" ? x : $signed(x, (v) => $generalDigits(v, digits));
}
