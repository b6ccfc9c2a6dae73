// float.fromhex(text) → a raw float
import { $ValueError } from "../errors/ValueError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";

export function $floatFromhex(text) {
  if (typeof text !== "string") throw new $TypeError(`bad argument type for built-in operation`);
  const pattern = /^[\t-\r ]*([+-]?)(?:(inf(?:inity)?)|(nan)|(?:0x)?(?=\.?[0-9a-f])([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?)[\t-\r ]*$/i;
  const found = pattern.exec(text);
  if (!found) throw new $ValueError("invalid hexadecimal floating-point string");
  const [, sign, infinite, none, whole = "", fraction = "", power = "0"] = found;
  const signed = (x) => (sign === "-" ? -x : x);
  if (infinite) return signed(Infinity);
  if (none) return signed(NaN);
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return signed(0);
  const tooLarge = () => new $OverflowError("hexadecimal value too large to represent as a float");
  // x = n * 2 ** shift, rounded once, half to even, at the lowest bit that a float of this size has.
  let n = BigInt("0x" + digits);
  const shift = Number(power) - 4 * fraction.length;
  const bits = n.toString(2).length;
  if (bits + shift > 1024) throw tooLarge();
  if (bits + shift < -1080) return signed(0);
  const drop = Math.max(bits - 53, -1074 - shift);
  if (drop <= 0) return signed(Number(n) * 2 ** shift);
  const cut = BigInt(drop);
  const half = 1n << (cut - 1n);
  const rest = n & ((1n << cut) - 1n);
  n >>= cut;
  if (rest > half || (rest === half && n & 1n)) n += 1n;
  const scale = shift + drop;
  const x = Number(n) * 2 ** Math.trunc(scale / 2) * 2 ** (scale - Math.trunc(scale / 2));
  if (x === Infinity) throw tooLarge();
  return signed(x);
}
