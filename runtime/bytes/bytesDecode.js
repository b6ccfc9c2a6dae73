// b.decode(encoding, errors), any values.
import { $codecArg } from "./codecArg.js";
import { $Bytes } from "./Bytes.js";
import { $codecName } from "./codecName.js";
import { $cp1252 } from "./cp1252.js";
import { $decodeError } from "./decodeError.js";
import { $latinText } from "./latinText.js";
import { $utf16Decode } from "./utf16Decode.js";
import { $utf8Decode } from "./utf8Decode.js";

export function $bytesDecode(b, encoding = "utf-8", errors = "strict") {
  $codecArg(encoding, "decode", "encoding");
  $codecArg(errors, "decode", "errors");
  const codec = $codecName(encoding);
  if (codec === "utf-8") return $utf8Decode(b, errors);
  if (codec === "utf-8-sig") {
    const [x, y, z] = b.$data;
    return $utf8Decode(x === 0xef && y === 0xbb && z === 0xbf ? new $Bytes(b.$data.slice(3)) : b, errors);
  }
  if (codec.startsWith("utf-16")) return $utf16Decode(b, codec, errors);
  const text = $latinText(b);
  if (codec === "latin-1") return text;
  if (codec === "cp1252") {
    return text.replace(/[\x80-\x9f]/g, (c, at) => {
      const found = $cp1252[c.charCodeAt(0) - 0x80];
      return found === "\0" ? $decodeError(["charmap", b, at, at + 1, "character maps to <undefined>"], errors) : found;
    });
  }
  return text.replace(/[^\0-\x7f]/g, (c, at) => $decodeError([codec, b, at, at + 1, "ordinal not in range(128)"], errors));
}
