// UTF-8 bytes as text; what is taken as one error is what CPython takes as one.
import { $decodeError } from "./decodeError.js";

export function $utf8Decode(b, errors) {
  const data = b.$data;
  let text = "";
  for (let i = 0; i < data.length; ) {
    const first = data[i];
    if (first < 0x80) {
      text += String.fromCharCode(first);
      i++;
      continue;
    }
    const more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    // The second byte's range rules out long forms, surrogates and what lies beyond Unicode.
    let least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    let most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    let code = first & (0x3f >> more);
    let n = 1;
    while (n <= more && data[i + n] >= least && data[i + n] <= most) {
      code = (code << 6) | (data[i + n] & 0x3f);
      least = 0x80;
      most = 0xbf;
      n++;
    }
    if (more && n > more) text += String.fromCodePoint(code);
    else {
      const reason = !more ? "invalid start byte" : i + n < data.length ? "invalid continuation byte" : "unexpected end of data";
      text += $decodeError(["utf-8", b, i, i + n, reason], errors);
    }
    i += n;
  }
  return text;
}
