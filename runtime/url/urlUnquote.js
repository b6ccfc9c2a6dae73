// urllib.parse.unquote: percents back to text, bytes that are no UTF-8 replaced by U+FFFD
import { $Bytes } from "../bytes/Bytes.js";
import { $utf8Decode } from "../bytes/utf8Decode.js";
import { $contains } from "../compare/contains.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $urlUnquote(string) {
  if (typeof string !== "string") {
    if (!$contains(string, "%")) return $noAttribute(string, "split");
    throw new $TypeError(`expected string or bytes-like object, got '${$typeName(string)}'`);
  }
  if (!string.includes("%")) return string;
  return string.replace(/[\0-\x7f]+/g, (part) => {
    if (!part.includes("%")) return part;
    const bytes = [];
    for (let i = 0; i < part.length; i++) {
      const code = part[i] === "%" ? part.slice(i + 1, i + 3) : "";
      if (/^[0-9a-fA-F]{2}$/.test(code)) {
        bytes.push(parseInt(code, 16));
        i += 2;
      } else bytes.push(part.charCodeAt(i));
    }
    return $utf8Decode(new $Bytes(Uint8Array.from(bytes)), "replace");
  });
}
