// a in x, where x may be a live object: by its `has` or `contains`, else by walking through it; a property of a storage.
import { $contains } from "../compare/contains.js";
import { $isDict } from "../dicts/isDict.js";

export function $browserContains(x, a) {
  if (typeof x !== "object" || x === null || Array.isArray(x) || $isDict(x) || x.$map !== undefined || x.__contains__) return $contains(x, a);
  if (typeof x.has === "function") return x.has(a);
  if (x instanceof DOMTokenList) return x.contains(a);
  if (typeof x[Symbol.iterator] === "function") {
    for (const y of x) if (y === a) return true;
    return false;
  }
  return a in x;
}
