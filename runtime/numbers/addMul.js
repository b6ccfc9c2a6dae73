// total + a * b of any values, the product in the page's own numbers (see addNum.js): one check for both.
import { $addNum } from "./addNum.js";
import { $mulNum } from "./mulNum.js";

export function $addMul(total, a, b, inPlace) {
  if (typeof total === "number" && typeof a === "number" && typeof b === "number") {
    const product = a * b;
    const sum = total + product;
    // As in addNum.js and mulNum.js. The product may be -0 where Python's is 0, which shows only where the sum is -0.
    if (total * total + product * product <= 2e31 && (sum !== 0 || 1 / sum > 0)) return sum;
  }
  return $addNum(total, $mulNum(a, b), inPlace);
}
