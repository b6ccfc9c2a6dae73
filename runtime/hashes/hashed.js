// hashlib.md5(data) and its sisters
import { $Hasher } from "./Hasher.js";
import { $hashData } from "./hashData.js";

export function $hashed(name, algorithm, size, block, data) {
  const made = new $Hasher(name, algorithm, size, block);
  return data === undefined ? made : made.$more($hashData(data));
}
