// b.rpartition(sep)
import { $bytesPartition } from "./bytesPartition.js";

export function $bytesRpartition(b, sep) {
  return $bytesPartition(b, sep, true);
}
