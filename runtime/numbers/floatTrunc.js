// int(x) of a raw float
import { $fromBig } from "./fromBig.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";

export function $floatTrunc(x) {
  const r = Math.trunc(x) + 0;
  if (Number.isSafeInteger(r)) return r;
  if (x !== x) throw new $ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(x)) throw new $OverflowError("cannot convert float infinity to integer");
  return $fromBig(BigInt(r));
}
