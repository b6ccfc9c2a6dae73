// a - b where not both are numbers with an exact difference.
import { $intSub } from "./intSub.js";
import { $onNumbers } from "./onNumbers.js";
import { $onSets } from "./onSets.js";
import { $setDifference } from "../sets/setDifference.js";

export function $subSlow(a, b, inPlace) {
  return $onNumbers(a, b, $intSub, (x, y) => x - y) ?? $onSets(a, b, $setDifference, "sub", "-", inPlace);
}
