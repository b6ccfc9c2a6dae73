// h.digest()
import { $Bytes } from "../bytes/Bytes.js";

export function $hashDigest(hasher) {
  return new $Bytes(hasher.$digest());
}
