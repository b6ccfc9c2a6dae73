// functools.cache(f), and lru_cache with a maxsize: the result for each tuple of arguments; the one that was asked for the
// longest time ago is forgotten where there are more than `size`. `known` is where results are kept.
// Lasting: what it knows is used by later calls.
import { $key } from "../compare/key.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $Dict } from "../dicts/Dict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $cached(f, size = null, known = new Map()) {
  const own = typeof f?.__call__ === "function";
  if (own) f = f.__call__.bind(f);
  if (typeof f !== "function") throw new $TypeError("the first argument must be callable");
  if (size === 0) return f;
  const named = f.$spec?.kwargs ? f.$spec.names.length + (f.$spec.keyword?.length ?? 0) : -1;
  const cached = (...args) => {
    let parts = args;
    if (args[named] instanceof $Dict) parts = args.map((x, i) => (i === named ? $tupleOf($dictItemList(x)) : x));
    const [first] = parts;
    const plain = parts.length === 1 && (typeof first === "string" || typeof first === "bigint" || Number.isInteger(first));
    const key = plain ? first : $key($tupleOf(parts));
    if (known.has(key)) {
      const value = known.get(key);
      if (size !== null) {
        known.delete(key);
        known.set(key, value);
      }
      return value;
    }
    const value = f(...args);
    known.set(key, value);
    if (size !== null && known.size > size) known.delete(known.keys().next().value);
    return value;
  };
  if (own) cached.__call__ = cached;
  return Object.assign(cached, f);
}
