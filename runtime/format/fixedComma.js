// format(x, ",.2f") with `digits` places, of any value
import { $commas } from "./commas.js";
import { $fixedDigits } from "./fixedDigits.js";
import { $formatOperand } from "./formatOperand.js";
import { $signed } from "./signed.js";

export function $fixedComma(x, digits) {
  if (typeof x !== "number") x = $formatOperand(x, `,.${digits}f`);
  return typeof x === "string" ? x : $commas($signed(x, (v) => $fixedDigits(v, digits)));
}
