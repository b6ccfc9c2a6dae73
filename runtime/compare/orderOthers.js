// a op b for op in < <= > >= where not both are numbers.
// Rare without datetime/ decimal/ fractions/ collections/ enum/: lists, sets, instances, mixed kinds.
import { $Dict } from "../dicts/Dict.js";
import { $isRecord } from "../dicts/isRecord.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $strLess } from "../text/strLess.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $compareMethods } from "./compareMethods.js";
import { $eq } from "./eq.js";
import { $NotImplemented } from "./NotImplemented.js";
import { $order } from "./order.js";

export function $orderOthers(op, a, b) {
  if (Array.isArray(a) && Array.isArray(b) && a instanceof $Tuple === b instanceof $Tuple) {
    const n = Math.min(a.length, b.length);
    for (let i = 0; i < n; i++) {
      if (a[i] !== b[i] && !$eq(a[i], b[i])) return $order(op, a[i], b[i]);
    }
    return $order(op, a.length, b.length);
  }
  const flip = op[0] === ">";
  const orEqual = op.length === 2;
  if (typeof a === "string" && typeof b === "string") {
    return $strLess(flip === orEqual ? a : b, flip === orEqual ? b : a) !== orEqual;
  } else if (a?.$map && b?.$map && !$isRecord(a) && !$isRecord(b) && !(a instanceof $Dict) && !(b instanceof $Dict)) {
    const [small, large] = flip ? [b.$map, a.$map] : [a.$map, b.$map];
    if (orEqual ? small.size > large.size : small.size >= large.size) return false;
    for (const key of small.keys()) if (!large.has(key)) return false;
    return true;
  }
  const names = { "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__" };
  const result = $compareMethods(a, b, names[op], names[(flip ? "<" : ">") + op.slice(1)]);
  if (result !== $NotImplemented) return result;
  throw new $TypeError(`'${op}' not supported between instances of '${$typeName(a)}' and '${$typeName(b)}'`);
}
