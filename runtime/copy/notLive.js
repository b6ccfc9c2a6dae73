// x, unless it is or holds a live object of the browser, which cannot be copied: for copy.copy and copy.deepcopy.
import { $isRecord } from "../dicts/isRecord.js";
import { $Refusal } from "../errors/Refusal.js";
import { $typeName } from "../format/typeName.js";

export function $notLive(x, deep) {
  const seen = new Set();
  const check = (y, level) => {
    if (typeof y !== "object" || y === null || seen.has(y)) return;
    seen.add(y);
    const inside = level > 0 && !deep;
    if (inside) return;
    if (Array.isArray(y)) y.forEach((z) => check(z, level + 1));
    else if ($isRecord(y)) Object.values(y).forEach((z) => check(z, level + 1));
    else if (y.$map !== undefined) y.$map.forEach((z) => check(z, level + 1));
    else if (!["[object Object]", "[object Uint8Array]", "[object Error]"].includes(Object.prototype.toString.call(y)) && typeof y.next !== "function") {
      throw new $Refusal("copy", `a copy of a live ${$typeName(y)}: use cloneNode or structuredClone`);
    }
  };
  check(x, 0);
  return x;
}
