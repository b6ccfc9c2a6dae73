// A deep copy of what a page hands in: arrays and plain objects; anything else (dates, elements, functions) by reference.
// As in JSON, `undefined` is None in an array and no member at all in an object.
import { $isRecord } from "../dicts/isRecord.js";
import { $recordAdd } from "../dicts/recordAdd.js";

export function $copy(x) {
  if (typeof x !== "object" || x === null) return x === undefined ? null : x;
  if (Array.isArray(x)) {
    const made = [];
    for (let i = 0; i < x.length; i++) {
      const v = x[i];
      made.push(typeof v === "number" || typeof v === "string" ? v : $copy(v));
    }
    return made;
  }
  if (!$isRecord(x) || x.$$typeof !== undefined) return x;
  const made = {};
  for (const k in x) {
    const v = x[k];
    if (v === undefined || !Object.hasOwn(x, k)) continue;
    if (k === "__proto__") rare: $recordAdd(made, k, $copy(v));
    else made[k] = $copy(v);
  }
  return made;
}
