// A value where JavaScript takes a text. Numbers are written as Python writes them; what has a text of its own (a URL) gives it.
import { $TypeError } from "../errors/TypeError.js";
import { $strNum } from "../format/strNum.js";
import { $typeName } from "../format/typeName.js";
import { $Float } from "../numbers/Float.js";

export function $browserText(x, nullable) {
  if (typeof x === "string") return x;
  if (typeof x === "number" || typeof x === "bigint" || x instanceof $Float) return $strNum(x);
  if (x == null && nullable) return null;
  const own = typeof x === "object" && x !== null && !Array.isArray(x) && x.toString !== Object.prototype.toString;
  if (own && x.$map === undefined && typeof x.toString === "function") return x.toString();
  throw new $TypeError(`expected str, got ${$typeName(x)}`);
}
