// A text as bytes of Windows' western code page.
import { $Bytes } from "./Bytes.js";
import { $cp1252 } from "./cp1252.js";
import { $encodeError } from "./encodeError.js";

export function $cp1252Encode(s, errors) {
  const byteOf = (c) => {
    const code = c.codePointAt(0);
    return code < 0x80 || (code > 0x9f && code < 0x100) ? code : $cp1252.indexOf(c) < 0 ? -1 : $cp1252.indexOf(c) + 0x80;
  };
  const made = [];
  const characters = Array.from(s);
  for (let i = 0; i < characters.length; ) {
    const start = i;
    while (i < characters.length && byteOf(characters[i]) < 0) i++;
    if (i > start) {
      const codes = characters.slice(start, i).map((c) => c.codePointAt(0));
      const args = ["charmap", s, start, i, "character maps to <undefined>"];
      for (const c of $encodeError(args, codes, errors)) made.push(c.charCodeAt(0));
    } else made.push(byteOf(characters[i++]));
  }
  return new $Bytes(Uint8Array.from(made));
}
