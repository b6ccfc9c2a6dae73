// math.nextafter(x, y)
import { $mathReal } from "./mathReal.js";

export function $mathNextafter(x, y) {
  x = $mathReal(x);
  y = $mathReal(y);
  if (x !== x || y !== y) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? 5e-324 : -5e-324;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + (x < y === x > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
