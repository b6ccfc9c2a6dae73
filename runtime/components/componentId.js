// A component's id, in the words of Dash where it is none: a text, or a dict of texts, numbers and bools.
import { $dictItemList } from "../dicts/dictItemList.js";
import { $isDict } from "../dicts/isDict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $repr } from "../format/repr.js";
import { $Float } from "../numbers/Float.js";

export function $componentId(id) {
  if (typeof id === "string") return id;
  if (!$isDict(id)) throw new $TypeError(`\`id\` prop must be a string or dict, not ${$repr(id)}`);
  for (const [key, value] of $dictItemList(id)) {
    if (typeof key !== "string") {
      throw new $TypeError(`dict id keys must be strings,\nfound ${$repr(key)} in id ${$repr(id)}`);
    }
    if (value === null || (typeof value === "object" && !(value instanceof $Float))) {
      throw new $TypeError(`dict id values must be strings, numbers or bools,\nfound ${$repr(value)} in id ${$repr(id)}`);
    }
  }
  return id;
}
