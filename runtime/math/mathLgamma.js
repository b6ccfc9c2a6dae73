// math.lgamma of a raw float
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $mathLanczos } from "./mathLanczos.js";
import { $mathSinpi } from "./mathSinpi.js";

export function $mathLgamma(x) {
  if (x !== x) return x;
  const size = Math.abs(x);
  if (size === Infinity) return size;
  if (Number.isInteger(x) && x <= 2) {
    if (x <= 0) throw new $ValueError("math domain error");
    return 0;
  }
  if (size < 1e-20) return -Math.log(size);
  const g = 6.024680040776729583740234375;
  let r = Math.log($mathLanczos(size)) - g;
  r += (size - 0.5) * (Math.log(size + g - 0.5) - 1);
  if (x < 0) r = 1.144729885849400174143427351353058711647 - Math.log(Math.abs($mathSinpi(size))) - Math.log(size) - r;
  if (!Number.isFinite(r)) throw new $OverflowError("math range error");
  return r;
}
