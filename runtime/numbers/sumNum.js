// sum(xs, start) of numbers where nobody sees whether the result is an int or a float (see addNum).
import { $iterable } from "../iterate/iterable.js";
import { $addNum } from "./addNum.js";

export function $sumNum(xs, start = 0) {
  let total = start;
  let float = false; // once a fraction was added the total is a float, though it may be whole again
  for (const x of $iterable(xs)) {
    if (float && (typeof x === "number" || typeof x === "boolean")) total += +x;
    else {
      total = $addNum(total, typeof x === "boolean" ? +x : x);
      float ||= typeof x === "number" && !Number.isInteger(x);
    }
  }
  return total;
}
