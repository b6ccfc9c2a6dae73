// format(s, spec) of a str
import { $center } from "./center.js";
import { $formatSpec } from "./formatSpec.js";
import { $padLeft } from "./padLeft.js";
import { $padRight } from "./padRight.js";
import { $unknownFormat } from "./unknownFormat.js";
import { $ValueError } from "../errors/ValueError.js";

export function $formatStr(s, spec) {
  const { fill, align, sign, z, alternate, width, separator, precision, type } = $formatSpec(spec, "str");
  if (separator && (type === "" || type === "s")) throw new $ValueError(`Cannot specify '${separator}' with 's'.`);
  if (type !== "" && type !== "s") throw $unknownFormat(type, "str");
  const wrong =
    (sign && (sign === " " ? "Space" : "Sign") + " not allowed") ||
    (z && "Negative zero coercion (z) not allowed") ||
    (alternate && "Alternate form (#) not allowed") ||
    (align === "=" && "'=' alignment not allowed");
  if (wrong) throw new $ValueError(`${wrong} in string format specifier`);
  if (precision < s.length) s = [...s].slice(0, precision).join("");
  return (align === ">" ? $padLeft : align === "^" ? $center : $padRight)(s, width, fill);
}
