// A value on its way to JavaScript: dicts become plain objects, sets, ranges and views arrays, boxed floats numbers, also inside
// of lists and dicts. What holds nothing of the kind is passed as it is, not copied.
import { $keyText } from "../boundary/keyText.js";
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $recordAdd } from "../dicts/recordAdd.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Float } from "../numbers/Float.js";
import { $handler } from "./handler.js";

export function $toBrowser(value, wrap = $handler) {
  const path = [];
  const put = (made, k, v) => {
    if (k === "__proto__") $recordAdd(made, k, v);
    else made[k] = v;
  };
  const inside = (x, convert) => {
    if (path.length > 100 && path.includes(x)) throw new $ValueError("Circular reference detected");
    path.push(x);
    const made = convert();
    path.pop();
    return made;
  };
  const plain = (x) => {
    if (typeof x === "function") {
      // Only a class has a prototype that cannot be replaced.
      return Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false ? x : x.$spec === undefined ? $handler(x) : wrap(x);
    }
    if (typeof x === "bigint") throw new $Refusal("integer-too-large", "an int beyond 2^53 cannot be handed to the browser");
    if (typeof x !== "object" || x === null) return x;
    if (x instanceof $Float) return x.v;
    if (Array.isArray(x)) {
      return inside(x, () => {
        let made = x;
        for (let i = 0; i < x.length; i++) {
          const v = plain(x[i]);
          if (v !== x[i] && v === v) {
            if (made === x) made = Array.from(x);
            made[i] = v;
          }
        }
        return made;
      });
    }
    if (x instanceof $Dict) {
      return inside(x, () => {
        const made = {};
        for (const [key, v] of x.$map) put(made, $keyText(x.$keys?.get(key) ?? key), plain(v));
        return made;
      });
    }
    if (x instanceof $Range || x.$dict !== undefined) return Array.from(x, plain);
    if (x.$map !== undefined) return Array.from(x.$map.values(), plain);
    if ($isRecord(x)) {
      return inside(x, () => {
        let made = x;
        for (const k in x) {
          if (!Object.hasOwn(x, k)) continue;
          const v = plain(x[k]);
          if (v !== x[k] && v === v) {
            if (made === x) made = { ...x };
            put(made, k, v);
          }
        }
        return made;
      });
    }
    if (typeof x.isoformat === "function" || typeof x.$exit === "function") {
      throw new $TypeError(`a ${$typeName(x)} cannot be handed to the browser: use isoformat()`);
    }
    return x;
  };
  return plain(value);
}
