// A deep copy of what a page hands in, like `$copy`, in which every plain object has become a Dict.
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";

export function $copyDict(x) {
  if (typeof x !== "object" || x === null) return x === undefined ? null : x;
  if (Array.isArray(x)) {
    const made = [];
    for (let i = 0; i < x.length; i++) made.push($copyDict(x[i]));
    return made;
  }
  if (!$isRecord(x) || x.$$typeof !== undefined) return x;
  const made = new $Dict();
  for (const k in x) if (x[k] !== undefined && Object.hasOwn(x, k)) made.$map.set(k, $copyDict(x[k]));
  return made;
}
