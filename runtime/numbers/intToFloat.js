// float(int) → a raw float
import { $OverflowError } from "../errors/OverflowError.js";

export function $intToFloat(a) {
  if (typeof a === "number") return a;
  const r = Number(a);
  if (!Number.isFinite(r)) throw new $OverflowError("int too large to convert to float");
  return r;
}
