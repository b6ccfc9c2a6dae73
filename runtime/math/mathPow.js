// math.pow(x, y)
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $mathReal } from "./mathReal.js";

export function $mathPow(x, y) {
  x = $mathReal(x);
  y = $mathReal(y);
  if (x === 1 || (x === -1 && Math.abs(y) === Infinity)) return 1; // NaN in JavaScript
  const r = x ** y;
  if (Number.isFinite(r) || !Number.isFinite(x) || !Number.isFinite(y)) {
    return r;
  }
  if (r !== r || x === 0) throw new $ValueError("math domain error");
  throw new $OverflowError("math range error");
}
