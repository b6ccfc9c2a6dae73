// counter.update(source, **kwargs): counts are added, not replaced. With -1 for `sign`: counter.subtract.
import { $key } from "../compare/key.js";
import { $dictFind } from "../dicts/dictFind.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $isDict } from "../dicts/isDict.js";
import { $iterable } from "../iterate/iterable.js";
import { $add } from "../numbers/add.js";
import { $sub } from "../numbers/sub.js";

export function $counterUpdate(c, source = null, kwargs = null, sign = 1) {
  if ($isDict(source)) {
    const plain = sign > 0 && c.$map.size === 0;
    for (const [k, n] of $dictItemList(source)) {
      const old = plain ? undefined : $dictFind(c, $key(k));
      $dictSet(c, k, plain ? n : sign > 0 ? $add(n, old ?? 0) : $sub(old ?? 0, n));
    }
  } else if (source !== null) {
    for (const k of $iterable(source)) {
      const key = $key(k);
      const old = c.$map.get(key);
      const simple = old === undefined || (typeof old === "number" && Math.abs(old) < 2 ** 52 && Number.isInteger(old));
      const n = simple ? (old ?? 0) + sign : sign > 0 ? $add(old, 1) : $sub(old, 1);
      if (key === k || old !== undefined) c.$map.set(key, n);
      else $dictSet(c, k, n);
    }
  }
  if (kwargs !== null) $counterUpdate(c, kwargs, null, sign);
  return null;
}
