// a | b of any values
import { $intIf } from "./intIf.js";
import { $intOr } from "./intOr.js";
import { $onSets } from "./onSets.js";
import { $dictIor } from "../dicts/dictIor.js";
import { $dictUnion } from "../dicts/dictUnion.js";
import { $isDict } from "../dicts/isDict.js";
import { $setUnion } from "../sets/setUnion.js";

export function $or(a, b, inPlace) {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intOr(x, y);
  if ($isDict(a)) {
    if (inPlace) return $dictIor(a, b);
    if ($isDict(b)) return $dictUnion(a, b);
  }
  return $onSets(a, b, $setUnion, "or", "|", inPlace);
}
