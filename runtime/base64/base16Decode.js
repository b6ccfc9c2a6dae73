// base64.b16decode(s, casefold)
import { $Bytes } from "../bytes/Bytes.js";
import { $truthy } from "../compare/truthy.js";
import { $BinasciiError } from "../errors/BinasciiError.js";
import { $asciiBytes } from "./asciiBytes.js";

export function $base16Decode(s, casefold = false) {
  let text = String.fromCharCode(...$asciiBytes(s));
  if ($truthy(casefold)) text = text.toUpperCase();
  if (/[^0-9A-F]/.test(text)) throw new $BinasciiError("Non-base16 digit found");
  if (text.length % 2 === 1) throw new $BinasciiError("Odd-length string");
  return new $Bytes(Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
}
