// s.remove(x), where x may be an instance of a class derived from set: it stands for the frozenset of its elements.
import { $nativeValue } from "../classes/nativeValue.js";
import { $missingKey } from "../dicts/missingKey.js";
import { $setKey } from "./setKey.js";

export function $setRemoveLike(s, x) {
  if (!s.$map.delete($setKey($nativeValue(x)))) throw $missingKey(x);
  return null;
}
