// functools.cache(f): the result for each tuple of arguments, computed once.
import { $key } from "../compare/key.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $cached(f) {
  const known = new Map();
  const cached = (...args) => {
    const key = args.length === 1 && typeof args[0] === "string" ? args[0] : $key($tupleOf(args));
    if (known.has(key)) return known.get(key);
    const value = f(...args);
    known.set(key, value);
    return value;
  };
  cached.$spec = f.$spec;
  return cached;
}
