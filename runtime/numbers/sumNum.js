// sum(xs, start) of numbers where nobody sees whether the result is an int or a float (see addNum).
import { $iterable } from "../iterate/iterable.js";
import { $addNum } from "./addNum.js";

export function $sumNum(xs, start = 0) {
  let total = start;
  for (const x of $iterable(xs)) total = $addNum(total, x);
  return total;
}
