// A raw float without its sign, as e, f or g formats it (`letter`; "" is the format without a letter, of `digits` digits).
import { $exponentDigits } from "./exponentDigits.js";
import { $exponentText } from "./exponentText.js";
import { $fixedDigits } from "./fixedDigits.js";
import { $generalDigits } from "./generalDigits.js";

export function $floatBody(x, letter, digits, alternate) {
  const v = Math.abs(x);
  if (!Number.isFinite(v)) return v === Infinity ? "inf" : "nan";
  if (letter === "e") return $exponentText(...$exponentDigits(v, digits + 1), alternate);
  if (letter === "f") return $fixedDigits(v, digits) + (alternate && digits === 0 ? "." : "");
  return $generalDigits(v, digits, alternate, letter === "");
}
