// x in s
import { $setKey } from "./setKey.js";

export function $setHas(s, x) {
  return s.$map.has($setKey(x));
}
