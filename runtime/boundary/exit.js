// What a function returns, as the page takes it: Dicts become plain objects, boxed floats numbers. Whatever holds nothing of
// the kind is returned as it is, not copied. What json.dumps would refuse is refused in its words.
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $recordAdd } from "../dicts/recordAdd.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Float } from "../numbers/Float.js";
import { $keyText } from "./keyText.js";

// `depth` is how deep x lies, `path` the deepest containers around it; `sent` changes what a Dash server would send as something
// else ($dashExit).
export function $exit(x, depth = 0, path = undefined, sent = undefined) {
  if (sent !== undefined) x = sent(x);
  if (typeof x !== "object" || x === null) {
    if (typeof x === "bigint") throw new $Refusal("integer-too-large", "an int beyond 2^53 cannot be handed to the page");
    if (typeof x === "function") rare: throw new $TypeError(`Object of type ${$typeName(x)} is not JSON serializable`);
    return x;
  }
  if (x instanceof $Float) return x.v;
  const list = Array.isArray(x);
  const dict = !list && x instanceof $Dict;
  if (!list && !dict && (!$isRecord(x) || x.$$typeof !== undefined)) {
    if (typeof x.$exit === "function") return x.$exit(); // a value that knows what it is outside
    rare: {
      const named = typeof x.constructor?.$name === "string"; // a library's value
      const own = named || x.$map !== undefined || x.__init__ !== undefined || x.__iter__ !== undefined;
      if (own || x instanceof $Range || x instanceof Error || typeof x.next === "function") {
        throw new $TypeError(`Object of type ${$typeName(x).split(".").pop()} is not JSON serializable`);
      }
      return x;
    }
  }
  const deep = depth > 100; // looking back at every step would take quadratic time: a cycle is soon deep
  if (deep) rare: {
    path ??= [];
    if (path.includes(x)) throw new $ValueError("Circular reference detected");
    path.push(x);
  }
  let made = x;
  if (list) {
    for (let i = 0; i < x.length; i++) {
      const v = x[i];
      if ((typeof v === "number" && (sent === undefined || v - v === 0)) || typeof v === "string") continue;
      const out = $exit(v, depth + 1, path, sent);
      if (out !== v) {
        if (made === x) made = Array.from(x);
        made[i] = out;
      }
    }
  } else if (dict) {
    made = {};
    for (const [key, v] of x.$map) {
      const k = typeof key === "string" && x.$keys === null ? key : $keyText(x.$keys?.get(key) ?? key);
      const out = typeof v === "string" ? v : $exit(v, depth + 1, path, sent);
      if (k === "__proto__") rare: $recordAdd(made, k, out);
      else made[k] = out;
    }
  } else {
    for (const k in x) {
      const v = x[k];
      if ((typeof v === "number" && (sent === undefined || v - v === 0)) || typeof v === "string" || !Object.hasOwn(x, k)) continue;
      const out = $exit(v, depth + 1, path, sent);
      if (out !== v) {
        if (made === x) made = { ...x };
        if (k === "__proto__") rare: $recordAdd(made, k, out);
        else made[k] = out;
      }
    }
  }
  if (deep) rare: path.pop();
  return made;
}
