// b.rsplit(sep, maxsplit)
import { $bytesSplit } from "./bytesSplit.js";

export function $bytesRsplit(b, sep, maxsplit) {
  return $bytesSplit(b, sep, maxsplit, true);
}
