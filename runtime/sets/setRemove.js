// s.remove(x)
import { $missingKey } from "../dicts/missingKey.js";
import { $setKey } from "./setKey.js";

export function $setRemove(s, x) {
  if (!s.$map.delete($setKey(x))) throw $missingKey(x);
  return null;
}
