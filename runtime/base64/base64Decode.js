// base64.b64decode(s, altchars, validate)
import { $Bytes } from "../bytes/Bytes.js";
import { $truthy } from "../compare/truthy.js";
import { $AssertionError } from "../errors/AssertionError.js";
import { $BinasciiError } from "../errors/BinasciiError.js";
import { $bytesRepr } from "../bytes/bytesRepr.js";
import { $asciiBytes } from "./asciiBytes.js";

export function $base64Decode(s, altchars = null, validate = false) {
  const strict = $truthy(validate);
  let text = "";
  for (const byte of $asciiBytes(s)) text += String.fromCharCode(byte);
  if (altchars !== null) {
    const other = $asciiBytes(altchars);
    if (other.length !== 2) throw new $AssertionError($bytesRepr(new $Bytes(other)));
    const [plus, slash] = Array.from(other, (byte) => String.fromCharCode(byte));
    text = Array.from(text, (c) => (c === slash ? "/" : c === plus ? "+" : c)).join("");
  }
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const made = [];
  let [place, pads, left] = [0, 0, 0];
  let padding = false;
  if (strict && text[0] === "=") throw new $BinasciiError("Leading padding not allowed");
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "=") {
      padding = true;
      if (place >= 2 && place + ++pads >= 4) {
        if (strict && i + 1 < text.length) throw new $BinasciiError("Excess data after padding");
        return new $Bytes(Uint8Array.from(made));
      }
      continue;
    }
    const digit = digits.indexOf(text[i]);
    if (digit < 0) {
      if (strict) throw new $BinasciiError("Only base64 data is allowed");
      continue;
    }
    if (strict && padding) throw new $BinasciiError("Discontinuous padding not allowed");
    pads = 0;
    if (place > 0) made.push(((left << 6) | digit) >> (6 - 2 * place) & 255);
    left = digit;
    place = (place + 1) % 4;
  }
  if (place === 1) {
    const count = (made.length / 3) * 4 + 1;
    throw new $BinasciiError(
      `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
    );
  }
  if (place > 0) throw new $BinasciiError("Incorrect padding");
  return new $Bytes(Uint8Array.from(made));
}
