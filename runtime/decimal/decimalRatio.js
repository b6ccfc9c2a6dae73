// d.as_integer_ratio()
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $decimalRatio(d) {
  if (d.$kind === "n") throw new $ValueError("cannot convert NaN to integer ratio");
  if (d.$kind) throw new $OverflowError("cannot convert Infinity to integer ratio");
  const unit = 10n ** BigInt(Math.abs(d.$exp));
  let [above, below] = d.$exp >= 0 ? [d.$int * unit, 1n] : [d.$int, unit];
  let [a, b] = [above, below];
  while (b) [a, b] = [b, a % b];
  above /= a;
  below /= a;
  return $tupleOf([$fromBig(d.$negative ? -above : above), $fromBig(below)]);
}
