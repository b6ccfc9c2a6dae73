// x[i] = value of a value of JavaScript's: lists and dicts as in Python, anything else has properties.
import { $isRecord } from "../dicts/isRecord.js";
import { $setitem } from "../dicts/setitem.js";

export function $browserSetItem(x, key, value) {
  if (x == null || Array.isArray(x) || x.$map !== undefined || typeof x.__setitem__ === "function") $setitem(x ?? null, key, value);
  else if (typeof key === "string" || !$isRecord(x)) x[key] = value;
  else $setitem(x, key, value);
}
