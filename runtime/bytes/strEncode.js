// s.encode(encoding, errors), any values.
import { $Bytes } from "./Bytes.js";
import { $codecArg } from "./codecArg.js";
import { $codecName } from "./codecName.js";
import { $cp1252Encode } from "./cp1252Encode.js";
import { $encodeError } from "./encodeError.js";

export function $strEncode(s, encoding = "utf-8", errors = "strict") {
  $codecArg(encoding, "encode", "encoding");
  $codecArg(errors, "encode", "errors");
  const named = $codecName(encoding);
  if (named === "cp1252") return $cp1252Encode(s, errors);
  const codec = named === "utf-8-sig" ? "utf-8" : named;
  const limit = { ascii: 0x80, "latin-1": 0x100 }[codec] ?? 0x110000;
  const made = codec === "utf-16" ? [0xff, 0xfe] : named === "utf-8-sig" ? [0xef, 0xbb, 0xbf] : [];
  const put = (code) => {
    if (codec.startsWith("utf-16")) {
      for (const unit of String.fromCodePoint(code).split("")) {
        const n = unit.charCodeAt(0);
        if (codec === "utf-16-be") made.push(n >> 8, n & 255);
        else made.push(n & 255, n >> 8);
      }
    } else if (code < 0x80 || limit === 0x100) made.push(code);
    else if (code < 0x800) made.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) made.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else made.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  };
  const bad = (code) => code >= limit || (limit === 0x110000 && code >= 0xd800 && code < 0xe000);
  const codes = Array.from(s, (c) => c.codePointAt(0));
  for (let i = 0; i < codes.length; ) {
    if (!bad(codes[i])) {
      put(codes[i++]);
      continue;
    }
    const start = i;
    // UTF-16 tells of one surrogate at a time.
    do i++;
    while (i < codes.length && bad(codes[i]) && !codec.startsWith("utf-16"));
    const reason = limit === 0x110000 ? "surrogates not allowed" : `ordinal not in range(${limit})`;
    for (const c of $encodeError([codec, s, start, i, reason], codes.slice(start, i), errors)) put(c.charCodeAt(0));
  }
  return new $Bytes(Uint8Array.from(made));
}
