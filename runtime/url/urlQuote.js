// urllib.parse.quote: everything but letters, digits, "_.-~" and the ASCII characters of `safe`, as UTF-8, in percents
import { $strEncode } from "../bytes/strEncode.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $urlQuote(string, safe = "/") {
  if (string === "") return "";
  if (typeof string !== "string") {
    if (string?.$data === undefined) throw new $TypeError("quote_from_bytes() expected bytes");
    if (string.length === 0) return "";
  }
  const bytes = typeof string === "string" ? $strEncode(string).$data : string.$data;
  if (typeof safe !== "string") {
    if (typeof safe !== "object" || safe === null) throw new $TypeError(`'${$typeName(safe)}' object is not iterable`);
    safe = String.fromCharCode(...safe);
  }
  let text = "";
  for (const byte of bytes) {
    const c = String.fromCharCode(byte);
    const plain = byte < 128 && (/[\w.~-]/.test(c) || safe.includes(c));
    text += plain ? c : "%" + (byte < 16 ? "0" : "") + byte.toString(16).toUpperCase();
  }
  return text;
}
