// Whether x is bytes.
import { $Bytearray } from "./Bytearray.js";
import { $Bytes } from "./Bytes.js";

export function $isBytes(x) {
  return x instanceof $Bytes && !(x instanceof $Bytearray);
}
