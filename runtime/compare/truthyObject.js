// bool(x) of an object (see truthy.js)
import { $isRecord } from "../dicts/isRecord.js";
import { $ValueError } from "../errors/ValueError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";
import { $Float } from "../numbers/Float.js";
import { $truthy } from "./truthy.js";

export function $truthyObject(x) {
  // Most are Records with members. (Object.hasOwn of a name that changes takes longer than all else here.)
  if (x.constructor === Object) {
    for (const k in x) if (x[k] !== undefined && (Object.prototype[k] === undefined || Object.hasOwn(x, k))) return true;
    return false;
  }
  if (Array.isArray(x) || x instanceof $Range) return x.length !== 0;
  if (x instanceof $Float) return x.v !== 0;
  if ($isRecord(x)) rare: {
    for (const k in x) if (x[k] !== undefined && Object.hasOwn(x, k)) return true;
    return false;
  }
  if (x.$map !== undefined) return x.$map.size !== 0;
  if (typeof x.__bool__ === "function") {
    const answer = x.__bool__();
    if (typeof answer === "boolean") return answer;
    throw new $TypeError(`__bool__ should return bool, returned ${$typeName(answer)}`);
  }
  if (x.__bool__ === null) throw new $TypeError("'NoneType' object is not callable");
  if (typeof x.__len__ === "function") {
    const n = x.__len__();
    if (!Number.isInteger(n) && !["boolean", "bigint"].includes(typeof n) && !n?.__index__) {
      throw new $TypeError(`'${$typeName(n)}' object cannot be interpreted as an integer`);
    }
    if (n < 0) throw new $ValueError("__len__() should return >= 0");
    return $truthy(n);
  }
  return true;
}
