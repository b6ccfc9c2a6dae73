// The dict of f(**named) for a built-in f: `named` is a list of [name, value]; a name of null stands for **value.
import { $dictHas } from "../dicts/dictHas.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $Dict } from "../dicts/Dict.js";
import { $isDict } from "../dicts/isDict.js";
import { $mapping } from "../dicts/mapping.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $keywords(label, named) {
  const d = new $Dict();
  for (const [name, value] of named) {
    const own = name === null && !$isDict(value); // an instance
    if (own && !value?.$merged && (typeof value?.__getitem__ !== "function" || typeof value.keys !== "function")) {
      throw new $TypeError(`${label}() argument after ** must be a mapping, not ${$typeName(value)}`);
    }
    for (const [k, v] of name === null ? $dictItemList(own ? $mapping(value) : value) : [[name, value]]) {
      if (typeof k !== "string") throw new $TypeError("keywords must be strings");
      if ($dictHas(d, k)) throw new $TypeError(`${label}() got multiple values for keyword argument '${k}'`);
      $dictSet(d, k, v);
    }
  }
  return d;
}
