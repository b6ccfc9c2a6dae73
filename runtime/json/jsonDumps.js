// json.dumps(obj, …), character for character.
import { $keyText } from "../boundary/keyText.js";
import { $truthy } from "../compare/truthy.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $isDict } from "../dicts/isDict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strNum } from "../format/strNum.js";
import { $typeName } from "../format/typeName.js";
import { $sortValues } from "../iterate/sortValues.js";
import { $unpack } from "../iterate/unpack.js";
import { $Float } from "../numbers/Float.js";
import { $mul } from "../numbers/mul.js";
import { $plain } from "../enum/plain.js";
import { $jsonNative } from "./jsonNative.js";
import { $jsonText } from "./jsonText.js";

export function $jsonDumps(obj, skipkeys = false, ascii = true, circular = true, nan = true, indent = null, separators = null, fallback = null, sort = false) {
  [skipkeys, ascii, circular, nan, sort] = [skipkeys, ascii, circular, nan, sort].map($truthy);
  if (indent !== null && typeof indent !== "string") indent = $mul(" ", indent);
  const [comma, colon] = separators === null ? [indent === null ? ", " : ",", ": "] : $unpack(separators, 2);
  for (const [text, place] of [[colon, 5], [comma, 6]]) {
    if (typeof text !== "string") throw new $TypeError(`make_encoder() argument ${place} must be str, not ${$typeName(text)}`);
  }
  const around = new Set(); // the values that x is inside of
  const number = (x) => {
    const text = $strNum(x);
    const special = { nan: "NaN", inf: "Infinity", "-inf": "-Infinity" }[text];
    if (special && !nan) throw new $ValueError("Out of range float values are not JSON compliant");
    return special ?? text;
  };
  const isKey = (k) => k === null || ["string", "number", "boolean", "bigint"].includes(typeof k) || k instanceof $Float;
  const inside = (x, write) => {
    if (circular) {
      if (around.has(x)) throw new $ValueError("Circular reference detected");
      around.add(x);
    }
    const text = write();
    around.delete(x);
    return text;
  };
  const joined = (open, parts, close, level) => {
    if (indent === null) return open + parts.join(comma) + close;
    const line = `\n${indent.repeat(level)}`;
    return open + line + indent + parts.join(comma + line + indent) + line + close;
  };
  const encode = (x, level) => {
    if (typeof x === "string") return $jsonText(x, ascii);
    if (x == null) return "null";
    if (typeof x === "boolean") return String(x);
    if (typeof x === "number" || typeof x === "bigint" || x instanceof $Float) return number(x);
    if (Array.isArray(x)) {
      if (x.length === 0) return "[]";
      return inside(x, () => joined("[", Array.from(x, (y) => encode(y, level + 1)), "]", level));
    }
    if ($isDict(x)) {
      const items = $dictItemList(x);
      if (items.length === 0) return "{}";
      return inside(x, () => {
        const parts = [];
        for (const [k, v] of sort ? $sortValues(items, (item) => item[0]) : items) {
          if (skipkeys && !isKey(k)) continue;
          const key = typeof k === "number" || k instanceof $Float ? number(k) : $keyText(k);
          parts.push($jsonText(key, ascii) + colon + encode(v, level + 1));
        }
        return joined("{", parts, "}", level);
      });
    }
    if (x.$mixed === true) return encode($plain(x), level); // a member of an IntEnum or StrEnum
    const native = $jsonNative(x);
    if (native !== undefined) return typeof native === "object" ? inside(x, () => encode(native, level)) : encode(native, level);
    return inside(x, () => {
      if (fallback === null) throw new $TypeError(`Object of type ${$typeName(x).split(".").pop()} is not JSON serializable`);
      return encode(fallback(x), level);
    });
  };
  return encode(obj, 0);
}
