// next(it[, default])
import { $isRecord } from "../dicts/isRecord.js";
import { $StopIteration } from "../errors/StopIteration.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $next(it, fallback) {
  if (typeof it?.__next__ === "function") {
    try {
      return it.__next__();
    } catch (e) {
      if (fallback !== undefined && e instanceof $StopIteration) return fallback;
      throw e;
    }
  }
  if (typeof it?.next !== "function" || $isRecord(it)) throw new $TypeError(`'${$typeName(it)}' object is not an iterator`);
  const { value, done } = it.next();
  if (!done) return value;
  if (fallback !== undefined) return fallback;
  throw value == null ? new $StopIteration() : new $StopIteration(value);
}
