// base64.b16encode(s), binascii.hexlify(data) with lower
import { $Bytes } from "../bytes/Bytes.js";
import { $bytesLike } from "../bytes/bytesLike.js";

export function $base16Encode(s, lower = false) {
  $bytesLike(s);
  const text = Array.from(s.$data, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return new $Bytes(Uint8Array.from(lower ? text : text.toUpperCase(), (c) => c.charCodeAt(0)));
}
