// One value in printf-style formatting; `at` is the place of the letter in the format, for messages.
import { $ascii } from "./ascii.js";
import { $bigStr } from "./bigStr.js";
import { $floatBody } from "./floatBody.js";
import { $percentInt } from "./percentInt.js";
import { $percentFloat } from "./percentFloat.js";
import { $padLeft } from "./padLeft.js";
import { $padRight } from "./padRight.js";
import { $percentChar } from "./percentChar.js";
import { $repr } from "./repr.js";
import { $str } from "./str.js";
import { $ValueError } from "../errors/ValueError.js";

export function $percentField({ flags, width, precision, letter }, x, at) {
  const has = (flag) => flags.includes(flag);
  const lower = letter.toLowerCase();
  let sign = "";
  let body;
  if ("sra".includes(letter)) {
    body = { s: $str, r: $repr, a: $ascii }[letter](x);
    if (precision < body.length) body = [...body].slice(0, precision).join("");
  } else if (letter === "c") body = $percentChar(x);
  else if ("diuoxXeEfFgG".includes(letter)) {
    let negative;
    let prefix = "";
    if ("diuoxX".includes(letter)) {
      const n = $percentInt(x, letter);
      const size = n < 0 ? -n : n;
      const base = { o: 8, x: 16 }[lower] ?? 10;
      negative = n < 0;
      body = (base === 10 && typeof size === "bigint" ? $bigStr(size) : size.toString(base)).padStart(precision ?? 0, "0");
      if (has("#") && base !== 10) prefix = "0" + letter;
    } else {
      const v = $percentFloat(x);
      negative = v < 0 || Object.is(v, -0);
      body = $floatBody(v, lower, precision ?? 6, has("#"));
    }
    if (lower !== letter) body = body.toUpperCase();
    sign = (negative ? "-" : has("+") ? "+" : has(" ") ? " " : "") + prefix;
    if (has("0") && !has("-")) body = body.padStart(width - sign.length, "0");
  } else {
    const shown = letter > "\x1f" && letter < "\x7f" ? letter : "?";
    const code = letter.codePointAt(0).toString(16);
    throw new $ValueError(`unsupported format character '${shown}' (0x${code}) at index ${at}`);
  }
  return (has("-") ? $padRight : $padLeft)(sign + body, width);
}
