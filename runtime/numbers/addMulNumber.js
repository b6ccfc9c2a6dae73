// total + a * b (see addMul.js) of what the program counts with (see mulNumber.js)
import { $addNum } from "./addNum.js";
import { $mulNumber } from "./mulNumber.js";

export function $addMulNumber(total, a, b, inPlace) {
  if (typeof total === "number" && typeof a === "number" && typeof b === "number") {
    const product = a * b;
    const sum = total + product;
    if (total * total + product * product <= 2e31 && (sum !== 0 || 1 / sum > 0)) return sum;
  }
  return $addNum(total, $mulNumber(a, b), inPlace);
}
