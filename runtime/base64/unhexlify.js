// binascii.unhexlify(hexstr)
import { $Bytes } from "../bytes/Bytes.js";
import { $BinasciiError } from "../errors/BinasciiError.js";
import { $asciiBytes } from "./asciiBytes.js";

export function $unhexlify(s) {
  const text = String.fromCharCode(...$asciiBytes(s));
  if (text.length % 2 === 1) throw new $BinasciiError("Odd-length string");
  if (/[^0-9A-Fa-f]/.test(text)) throw new $BinasciiError("Non-hexadecimal digit found");
  return new $Bytes(Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
}
