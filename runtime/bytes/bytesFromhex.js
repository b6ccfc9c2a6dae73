// bytes.fromhex(text), any value: pairs of digits, ASCII white space between them.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strLen } from "../text/strLen.js";
import { $typeName } from "../format/typeName.js";

export function $bytesFromhex(text) {
  if (typeof text !== "string") throw new $TypeError(`fromhex() argument must be str, not ${text === null ? "None" : $typeName(text)}`);
  const made = [];
  for (let i = 0; i < text.length; i += 2) {
    while (/[\t-\r ]/.test(text[i] ?? "")) i++;
    if (i >= text.length) break;
    const pair = text.slice(i, i + 2);
    if (!/^[\da-f]{2}$/i.test(pair)) {
      const at = $strLen(text.slice(0, /^[\da-f]/i.test(pair) ? i + 1 : i));
      throw new $ValueError(`non-hexadecimal number found in fromhex() arg at position ${at}`);
    }
    made.push(parseInt(pair, 16));
  }
  return new $Bytes(Uint8Array.from(made));
}
