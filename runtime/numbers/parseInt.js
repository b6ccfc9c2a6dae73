// int(text, base)
import { $asciiDigits } from "./asciiDigits.js";
import { $fromBig } from "./fromBig.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strRepr } from "../format/strRepr.js";

export function $parseInt(text, base) {
  if (base === 10 && text.length < 16) {
    let i = text.charCodeAt(0) === 45 ? 1 : 0;
    let n = i < text.length ? 0 : NaN;
    for (; i < text.length; i++) {
      const digit = text.charCodeAt(i) - 48;
      n = digit >= 0 && digit <= 9 ? n * 10 + digit : NaN;
    }
    if (n === n) return text.charCodeAt(0) === 45 ? 0 - n : n;
  }
  const wrong = () => new $ValueError(`invalid literal for int() with base ${base}: ${$strRepr(text).slice(0, 200)}`);
  const [, sign, prefix = "", body] = /^([+-]?)(0[box]_?(?=[0-9a-z]))?(\w*)$/i.exec($asciiDigits(text)) ?? ["", "", "", ""];
  let digits = body;
  let radix = base;
  const meant = { b: 2, o: 8, x: 16 }[prefix.slice(1, 2).toLowerCase()];
  if (base === 0) {
    radix = meant ?? 10;
    if (!meant && /^0[0_]*[1-9]/.test(body)) throw wrong(); // as in Python source, where 010 is no number
  } else if (meant !== base) digits = prefix + body;
  if (!/^[0-9a-z]+(_[0-9a-z]+)*$/i.test(digits)) throw wrong();
  digits = digits.replaceAll("_", "");
  for (const c of digits) if (parseInt(c, 36) >= radix) throw wrong();
  if (digits.length > 4300 && (radix & (radix - 1)) !== 0) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    const hint = "use sys.set_int_max_str_digits() to increase the limit";
    throw new $ValueError(`${limit}: value has ${digits.length} digits; ${hint}`);
  }
  let n = parseInt(digits, radix);
  if (!Number.isSafeInteger(n)) {
    n = radix === 10 ? BigInt(digits) : 0n;
    if (radix !== 10) for (const c of digits) n = n * BigInt(radix) + BigInt(parseInt(c, 36));
    n = $fromBig(n);
  }
  return sign === "-" && n !== 0 ? -n : n;
}
