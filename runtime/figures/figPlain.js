// A value inside a figure: its own lists, and every Dict as a plain object. What else is in it stays as it is: a date is a
// text, and nan None, only when the callback is done.
import { $keyText } from "../boundary/keyText.js";
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $recordAdd } from "../dicts/recordAdd.js";

export function $figPlain(x) {
  if (Array.isArray(x)) {
    // Numbers and texts are most of what a figure holds, in lists without anything else.
    return x.some((v) => typeof v === "object" && v !== null) ? Array.from(x, $figPlain) : [...x];
  }
  const dict = x instanceof $Dict;
  if (!dict && !$isRecord(x)) return x;
  const made = {};
  for (const [key, value] of dict ? x.$map : Object.entries(x)) {
    const name = dict ? $keyText(x.$keys?.get(key) ?? key) : key;
    const plain = $figPlain(value);
    if (name === "__proto__") rare: $recordAdd(made, name, plain);
    else made[name] = plain;
  }
  return made;
}
