// bytearray(source, encoding, errors)
import { $Bytearray } from "./Bytearray.js";
import { $bytesOf } from "./bytesOf.js";

export function $bytearrayOf(source, encoding, errors) {
  return $bytesOf(source, encoding, errors, $Bytearray);
}
