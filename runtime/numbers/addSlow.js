// a + b where not both are numbers with an exact sum, nor both strings.
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $Float } from "./Float.js";
import { $addOthers } from "./addOthers.js";
import { $intAdd } from "./intAdd.js";
import { $onNumbers } from "./onNumbers.js";

export function $addSlow(a, b, inPlace) {
  if (!(a instanceof $Float || b instanceof $Float)) rare: {}
  const number = $onNumbers(a, b, $intAdd, (x, y) => x + y);
  if (number !== undefined) return number;
  rare: return $addOthers(a, b, inPlace);
}
