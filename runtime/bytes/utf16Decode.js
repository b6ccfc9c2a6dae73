// UTF-16 bytes as text. The codec "utf-16" obeys a byte order mark and else reads little endian.
import { $decodeError } from "./decodeError.js";

export function $utf16Decode(b, codec, errors) {
  const data = b.$data;
  const mark = codec === "utf-16" && data.length > 1 ? data[0] | (data[1] << 8) : 0;
  const big = codec === "utf-16-be" || mark === 0xfffe;
  const unit = (i) => (big ? (data[i] << 8) | data[i + 1] : data[i] | (data[i + 1] << 8));
  const fail = (start, end, reason) => $decodeError([big ? "utf-16-be" : "utf-16-le", b, start, end, reason], errors);
  let text = "";
  let i = mark === 0xfffe || mark === 0xfeff ? 2 : 0;
  for (; i + 1 < data.length; i += 2) {
    const n = unit(i);
    if ((n & 0xf800) !== 0xd800) text += String.fromCharCode(n);
    else if (n >= 0xdc00) text += fail(i, i + 2, "illegal encoding");
    else if (i + 3 >= data.length) {
      text += fail(i, data.length, "unexpected end of data");
      return text;
    } else if ((unit(i + 2) & 0xfc00) !== 0xdc00) text += fail(i, i + 2, "illegal UTF-16 surrogate");
    else {
      text += String.fromCharCode(n, unit(i + 2));
      i += 2;
    }
  }
  if (i < data.length) text += fail(i, data.length, "truncated data");
  return text;
}
