// A number's text in its field: sign and prefix, the whole digits in groups of `size`, the rest.
import { $center } from "./center.js";
import { $padLeft } from "./padLeft.js";
import { $padRight } from "./padRight.js";

export function $placed(sign, digits, rest, { fill, align, zero, width, separator }, size) {
  align ??= zero ? "=" : ">";
  if (separator && digits) {
    if (fill === "0" && align === "=") {
      // The zeros that fill the field are grouped too, and no separator may come first.
      const room = width - sign.length - rest.length;
      let n = digits.length;
      while (n + Math.floor((n - 1) / size) < room) n++;
      digits = digits.padStart(n, "0");
    }
    for (let i = digits.length - size; i > 0; i -= size) digits = digits.slice(0, i) + separator + digits.slice(i);
  }
  const body = digits + rest;
  if (align === "=") return sign + $padLeft(body, width - sign.length, fill);
  return (align === "<" ? $padRight : align === "^" ? $center : $padLeft)(sign + body, width, fill);
}
