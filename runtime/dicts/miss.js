// The slow half of `r?.key ?? $miss(r, "key")`: r["key"] for any value r at all.
import { $KeyError } from "../errors/KeyError.js";
import { $Dict } from "./Dict.js";
import { $isRecord } from "./isRecord.js";
import { $missDict } from "./missDict.js";
import { $subscriptError } from "./subscriptError.js";

export function $miss(r, key) {
  if (r instanceof $Dict) return r.$map.get(key) ?? $missDict(r, key);
  if ($isRecord(r)) {
    const v = Object.hasOwn(r, key) ? r[key] : undefined;
    if (v !== undefined) return v;
    throw new $KeyError(key);
  }
  if (typeof r?.__getitem__ === "function") return r.__getitem__(key);
  throw $subscriptError(r, key);
}
