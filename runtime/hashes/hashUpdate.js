// h.update(data)
import { $hashData } from "./hashData.js";

export function $hashUpdate(hasher, data) {
  hasher.$more($hashData(data));
  return null;
}
