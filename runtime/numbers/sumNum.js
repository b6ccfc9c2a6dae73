// sum(xs, start) of numbers where nobody sees whether the result is an int or a float (see addNum).
import { $iterable } from "../iterate/iterable.js";
import { $addNum } from "./addNum.js";

export function $sumNum(xs, start = 0) {
  if (Array.isArray(xs) && typeof start === "number") {
    let total = start;
    let size = Math.abs(start);
    let i = 0;
    for (; i < xs.length && typeof xs[i] === "number"; i++) {
      total += xs[i];
      size += Math.abs(xs[i]);
    }
    // Where even the sum of their sizes is exact, so was each step with ints; with floats each is what Python makes of it.
    if (i === xs.length && size <= 9007199254740991) return total;
  }
  let total = start;
  let float = false; // once a fraction was added the total is a float, though it may be whole again
  for (const x of $iterable(xs)) {
    const y = typeof x === "boolean" ? +x : x;
    if (float && typeof y === "number") total += y;
    else {
      total = $addNum(total, y);
      float ||= typeof y === "number" && !Number.isInteger(y);
    }
  }
  return total;
}
