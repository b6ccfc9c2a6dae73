// float.as_integer_ratio() of a raw float → a tuple of ints
import { $fromBig } from "./fromBig.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $floatAsIntegerRatio(x) {
  if (x !== x) throw new $ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(x)) throw new $OverflowError("cannot convert Infinity to integer ratio");
  let places = 0n;
  for (; x % 1 !== 0; places++) x *= 2;
  return $tupleOf([$fromBig(BigInt(x)), $fromBig(1n << places)]);
}
