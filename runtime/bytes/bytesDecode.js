// b.decode(encoding, errors), any values.
import { $codecArg } from "./codecArg.js";
import { $codecName } from "./codecName.js";
import { $decodeError } from "./decodeError.js";
import { $latinText } from "./latinText.js";
import { $utf16Decode } from "./utf16Decode.js";
import { $utf8Decode } from "./utf8Decode.js";

export function $bytesDecode(b, encoding = "utf-8", errors = "strict") {
  $codecArg(encoding, "decode", "encoding");
  $codecArg(errors, "decode", "errors");
  const codec = $codecName(encoding);
  if (codec === "utf-8") return $utf8Decode(b, errors);
  if (codec.startsWith("utf-16")) return $utf16Decode(b, codec, errors);
  const text = $latinText(b);
  if (codec === "latin-1") return text;
  return text.replace(/[^\0-\x7f]/g, (c, at) => $decodeError([codec, b, at, at + 1, "ordinal not in range(128)"], errors));
}
