// a * b where not both are numbers with an exact product: other numbers, instances, a sequence and a count.
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $mulOthers } from "./mulOthers.js";
import { $Float } from "./Float.js";
import { $intMul } from "./intMul.js";
import { $onNumbers } from "./onNumbers.js";

export function $mulSlow(a, b, inPlace) {
  if (!(a instanceof $Float || b instanceof $Float)) rare: {}
  const number = $onNumbers(a, b, $intMul, (x, y) => x * y);
  if (number !== undefined) return number;
  rare: return $mulOthers(a, b, inPlace);
}
