// patch.update(E, **F): a dict is merged into what the page holds; nothing is merged where E is None (or empty) alone.
import { $dictUnion } from "../dicts/dictUnion.js";
import { $truthy } from "../compare/truthy.js";

export function $patchUpdate(patch, dict, named) {
  const given = $truthy(dict) ? dict : {};
  return patch.$with("Merge", named === undefined ? given : $dictUnion(given, named));
}
