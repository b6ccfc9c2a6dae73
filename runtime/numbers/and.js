// a & b of any values
import { $intAnd } from "./intAnd.js";
import { $intIf } from "./intIf.js";
import { $onSets } from "./onSets.js";
import { $setIntersection } from "../sets/setIntersection.js";

export function $and(a, b, inPlace) {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intAnd(x, y);
  return $onSets(a, b, $setIntersection, "and", "&", inPlace);
}
