// bytearray.fromhex(text)
import { $Bytearray } from "./Bytearray.js";
import { $bytesFromhex } from "./bytesFromhex.js";

export function $bytearrayFromhex(text) {
  return new $Bytearray($bytesFromhex(text).$data);
}
