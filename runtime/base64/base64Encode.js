// base64.b64encode(s, altchars): altchars is bytes, or "-_" for the URL-safe alphabet
import { $Bytes } from "../bytes/Bytes.js";
import { $bytesLike } from "../bytes/bytesLike.js";
import { $AssertionError } from "../errors/AssertionError.js";
import { $bytesRepr } from "../bytes/bytesRepr.js";

export function $base64Encode(s, altchars = null) {
  $bytesLike(s);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let last = "+/";
  if (typeof altchars === "string") last = altchars;
  else if (altchars !== null) {
    last = $bytesLike(altchars);
    if (last.length !== 2) throw new $AssertionError($bytesRepr(altchars));
  }
  const digits = letters + last;
  const data = s.$data;
  let text = "";
  for (let i = 0; i < data.length; i += 3) {
    const n = (data[i] << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    text += digits[n >> 18] + digits[(n >> 12) & 63];
    text += i + 1 < data.length ? digits[(n >> 6) & 63] : "=";
    text += i + 2 < data.length ? digits[n & 63] : "=";
  }
  return new $Bytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
}
