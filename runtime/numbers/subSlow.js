// a - b where not both are numbers with an exact difference.
// Whole with datetime/ decimal/ fractions/ collections/ enum/ sets/: instances are usual there.
import { $Float } from "./Float.js";
import { $intSub } from "./intSub.js";
import { $onNumbers } from "./onNumbers.js";
import { $onSets } from "./onSets.js";
import { $setDifference } from "../sets/setDifference.js";

export function $subSlow(a, b, inPlace) {
  if (!(a instanceof $Float || b instanceof $Float)) rare: {}
  const number = $onNumbers(a, b, $intSub, (x, y) => x - y);
  if (number !== undefined) return number;
  rare: return $onSets(a, b, $setDifference, "sub", "-", inPlace);
}
