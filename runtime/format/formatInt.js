// format(n, spec) of an int; `type` is its type's name, "int" or "bool".
import { $bigStr } from "./bigStr.js";
import { $chr } from "./chr.js";
import { $formatFloat } from "./formatFloat.js";
import { $formatSpec } from "./formatSpec.js";
import { $placed } from "./placed.js";
import { $unknownFormat } from "./unknownFormat.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $intToFloat } from "../numbers/intToFloat.js";

export function $formatInt(n, text, type) {
  const spec = $formatSpec(text, type);
  const { alternate, sign } = spec;
  const letter = spec.type || "d";
  if ("eEfFgG%".includes(letter)) return $formatFloat($intToFloat(n), text);
  if (!"bcdoxXn".includes(letter)) throw $unknownFormat(letter, type);
  if (spec.precision !== undefined) throw new $ValueError("Precision not allowed in integer format specifier");
  if (spec.z) throw new $ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  if (letter === "c") {
    if (sign) throw new $ValueError("Sign not allowed with integer format specifier 'c'");
    if (alternate) throw new $ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
    if (BigInt.asIntN(64, BigInt(n)) != n) throw new $OverflowError("Python int too large to convert to C long");
    if (n < 0 || n > 0x10ffff) throw new $OverflowError("%c arg not in range(0x110000)");
    return $placed("", "", $chr(n), spec);
  }
  const base = letter === "d" || letter === "n" ? 10 : letter === "b" ? 2 : letter === "o" ? 8 : 16;
  const size = n < 0 ? -n : n;
  const digits = base === 10 && typeof size === "bigint" ? $bigStr(size) : size.toString(base);
  const front = (n < 0 ? "-" : sign === "-" ? "" : sign ?? "") + (alternate && base !== 10 ? "0" + letter : "");
  return $placed(front, letter === "X" ? digits.toUpperCase() : digits, "", spec, base === 10 ? 3 : 4);
}
