// The bytes that are the characters of a string below U+0100.
import { $Bytes } from "./Bytes.js";

export function $latinBytes(text) {
  const data = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return new $Bytes(data);
}
