// s.discard(x)
import { $setKey } from "./setKey.js";

export function $setDiscard(s, x) {
  s.$map.delete($setKey(x));
  return null;
}
