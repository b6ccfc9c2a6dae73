// a ^ b of any values
import { $intIf } from "./intIf.js";
import { $intXor } from "./intXor.js";
import { $onSets } from "./onSets.js";
import { $setSymmetricDifference } from "../sets/setSymmetricDifference.js";

export function $xor(a, b, inPlace) {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return $intXor(x, y);
  return $onSets(a, b, $setSymmetricDifference, "xor", "^", inPlace);
}
