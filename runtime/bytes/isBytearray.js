// Whether x is a bytearray.
import { $Bytearray } from "./Bytearray.js";

export function $isBytearray(x) {
  return x instanceof $Bytearray;
}
