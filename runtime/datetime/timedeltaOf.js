// datetime.timedelta(days, seconds, microseconds, milliseconds, minutes, hours, weeks): ints exactly, the fractions of floats in the order
// in which CPython adds them up.
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";
import { $TimeDelta } from "./TimeDelta.js";

export function $timedeltaOf(days = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0) {
  const parts = [
    ["microseconds", microseconds, 1],
    ["milliseconds", milliseconds, 1000],
    ["seconds", seconds, 1000000],
    ["minutes", minutes, 60000000],
    ["hours", hours, 3600000000],
    ["days", days, 86400000000],
    ["weeks", weeks, 604800000000],
  ];
  let total = 0n;
  let left = 0;
  for (const [name, given, unit] of parts) {
    if (given === 0) continue;
    const n = $intIf(given);
    if (n !== undefined) {
      total += BigInt(n) * BigInt(unit);
      continue;
    }
    const x = $floatIf(given);
    if (x === undefined) throw new $TypeError(`unsupported type for timedelta ${name} component: ${$typeName(given)}`);
    if (x !== x) throw new $ValueError("cannot convert float NaN to integer");
    if (Math.abs(x) === Infinity) throw new $OverflowError("cannot convert float infinity to integer");
    total += BigInt(Math.trunc(x)) * BigInt(unit);
    const fraction = (x - Math.trunc(x)) * unit;
    total += BigInt(Math.trunc(fraction));
    left += fraction - Math.trunc(fraction);
  }
  if (left !== 0) {
    const odd = total % 2n === 0n ? 0 : 1;
    const away = (y) => Math.sign(y) * Math.round(Math.abs(y)); // as C's round
    let whole = away(left);
    if (Math.abs(whole - left) === 0.5) whole = 2 * away((left + odd) * 0.5) - odd;
    total += BigInt(whole);
  }
  return $TimeDelta.$of(total);
}
