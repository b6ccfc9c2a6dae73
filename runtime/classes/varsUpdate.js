// x.__dict__.update(mapping, **more)
import { $dictItemList } from "../dicts/dictItemList.js";
import { $dictOf } from "../dicts/dictOf.js";
import { $varsSet } from "./varsSet.js";

export function $varsUpdate(x, mapping, more) {
  for (const [name, value] of [...(mapping === undefined ? [] : $dictItemList($dictOf(mapping))), ...Object.entries(more ?? {})]) $varsSet(x, name, value);
  return null;
}
