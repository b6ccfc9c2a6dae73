// The seconds that gmtime, localtime and ctime are given, whole; now where they are None.
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";

export function $timeSeconds(seconds = null) {
  if (seconds === null) return Math.floor(Date.now() / 1000);
  const n = $intIf(seconds) ?? $floatIf(seconds);
  if (n === undefined) throw new $TypeError(`'${$typeName(seconds)}' object cannot be interpreted as an integer`);
  if (n !== n) throw new $ValueError("Invalid value NaN (not a number)");
  const whole = Math.floor(Number(n));
  if (Math.abs(whole) >= 2 ** 63) throw new $OverflowError("timestamp out of range for platform time_t");
  const year = new Date(whole * 1000).getUTCFullYear();
  if (!(year >= 2 && year <= 9998)) throw new $Refusal("unsupported-format", "a time outside of the years 2 to 9998");
  return whole;
}
