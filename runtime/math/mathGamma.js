// math.gamma of a raw float
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $mathLanczos } from "./mathLanczos.js";
import { $mathSinpi } from "./mathSinpi.js";

export function $mathGamma(x) {
  if (x !== x || x === Infinity) return x;
  if (x === -Infinity || x === 0) throw new $ValueError("math domain error");
  if (Number.isInteger(x)) {
    if (x < 0) throw new $ValueError("math domain error");
    if (x <= 23) {
      let r = 1;
      for (let n = 2; n < x; n++) r *= n;
      return r;
    }
  }
  const finite = (r) => {
    if (Number.isFinite(r)) return r;
    throw new $OverflowError("math range error");
  };
  const size = Math.abs(x);
  if (size < 1e-20) return finite(1 / x);
  if (size > 200) {
    if (x > 0) return finite(Infinity);
    return 0 / $mathSinpi(x);
  }
  const g = 6.024680040776729583740234375;
  const y = size + g - 0.5;
  // What the sum y lost, to correct the result by.
  const lost = size > g - 0.5 ? y - size - (g - 0.5) : y - (g - 0.5) - size;
  const z = (lost * g) / y;
  let r;
  if (x < 0) {
    r = -Math.PI / $mathSinpi(size) / size * Math.exp(y) / $mathLanczos(size);
    r -= z * r;
    r = size < 140 ? r / y ** (size - 0.5) : r / y ** (size / 2 - 0.25) / y ** (size / 2 - 0.25);
  } else {
    r = $mathLanczos(size) / Math.exp(y);
    r += z * r;
    r = size < 140 ? r * y ** (size - 0.5) : r * y ** (size / 2 - 0.25) * y ** (size / 2 - 0.25);
  }
  return finite(r);
}
