// A timestamp in seconds as microseconds, rounded half to even as CPython does.
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";

export function $stampMicros(stamp) {
  const n = $intIf(stamp) ?? $floatIf(stamp);
  if (n === undefined) throw new $TypeError(`'${$typeName(stamp)}' object cannot be interpreted as an integer`);
  if (n !== n) throw new $ValueError("Invalid value NaN (not a number)");
  const x = Number(n);
  if (Math.abs(x) >= 2 ** 63) throw new $OverflowError("timestamp out of range for platform time_t");
  const whole = Math.trunc(x);
  let micros = (x - whole) * 1e6;
  const near = Math.round(micros);
  micros = Math.abs(micros - Math.trunc(micros)) === 0.5 ? 2 * Math.round(micros / 2) : near;
  const total = whole * 1e6 + micros;
  const year = new Date(Math.floor(total / 1000)).getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) {
    const shown = new Date(Math.floor(total / 1000)).getUTCFullYear();
    throw new $ValueError(`year ${shown === shown ? shown : Math.floor(1970 + x / 31556952)} is out of range`);
  }
  return total;
}
