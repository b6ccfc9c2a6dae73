// format(decimal, spec): of the types e, f, g, %, n
import { $ValueError } from "../errors/ValueError.js";
import { $placed } from "../format/placed.js";
import { $decimalContext } from "./decimalContext.js";
import { $decimalRounded } from "./decimalRounded.js";

export function $decimalFormat(x, text) {
  const match = /^(?:(.)?([<>=^]))?([ +-])?(z)?(0?)(\d*)(,?)(?:\.(\d+))?([eEfFgGn%]?)$/su.exec(text);
  if (!match) throw new $ValueError("invalid format string");
  const [, fill, align, sign, z, zeros, width, separator, precision, type] = match;
  if (zeros && (fill !== undefined || align)) throw new $ValueError("invalid format string");
  const letter = { n: "g", "": "g" }[type] ?? type.toLowerCase();
  const upper = type === "" ? $decimalContext.capitals === 1 : type !== type.toLowerCase();
  const spec = { fill: fill ?? (zeros ? "0" : " "), align: align ?? (zeros ? "=" : ">"), width: Number(width), separator };
  if (x.$kind) {
    if (zeros) [spec.fill, spec.align] = [" ", ">"];
    const name = x.$kind === "n" ? "NaN" : "Infinity";
    const rest = letter === "%" ? `${name}%` : name;
    return $placed(x.$negative ? "-" : (sign ?? "").replace("-", ""), "", rest, { ...spec, separator: "" }, 3);
  }
  let [n, exponent] = [x.$int, letter === "%" ? x.$exp + 2 : x.$exp];
  const rescale = (to) => {
    if (to <= exponent) n *= 10n ** BigInt(exponent - to);
    else n = $decimalRounded(n, to - exponent, x.$negative, $decimalContext.rounding);
    exponent = to;
  };
  const round = (digits) => {
    const size = n.toString().length;
    rescale(exponent + size - digits);
    if (n.toString().length > digits) {
      n /= 10n;
      exponent++;
    }
  };
  const fixed = letter === "f" || letter === "%";
  let point; // how many digits stand before it
  if (precision !== undefined) {
    const places = Number(precision);
    if (fixed) rescale(-places);
    else if (letter === "g") {
      if (n.toString().length > (places || 1)) round(places || 1);
    } else if (n !== 0n) round(places + 1);
    else point = 1 - places;
  }
  if (fixed && n === 0n && exponent > 0) exponent = 0;
  if (fixed && exponent > 0) rescale(0);
  let digits = n.toString();
  const left = exponent + digits.length;
  point ??= fixed || (letter === "g" && exponent <= 0 && left > -6) ? left : 1;
  let whole;
  let rest = "";
  if (point <= 0) {
    whole = "0";
    rest = `.${"0".repeat(-point)}${digits}`;
  } else {
    digits = digits.padEnd(point, "0");
    whole = digits.slice(0, point);
    if (digits.length > point) rest = `.${digits.slice(point)}`;
  }
  const power = left - point;
  if (power !== 0 || letter === "e") rest += `${upper ? "E" : "e"}${power < 0 ? "-" : "+"}${Math.abs(power)}`;
  if (letter === "%") rest += "%";
  const negative = x.$negative && !(z && n === 0n);
  return $placed(negative ? "-" : (sign ?? "").replace("-", ""), whole, rest, spec, 3);
}
