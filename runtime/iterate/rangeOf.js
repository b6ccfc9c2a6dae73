// range(stop) or range(start, stop[, step])
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $Range } from "./Range.js";

export function $rangeOf(start, stop, step = 1) {
  if (stop === undefined) [start, stop] = [0, start];
  start = $index(start);
  stop = $index(stop);
  step = $index(step);
  if (step === 0) throw new $ValueError("range() arg 3 must not be zero");
  if (![start, stop, step].every(Number.isSafeInteger) || !Number.isSafeInteger(stop - start)) {
    throw new $Refusal("integer-too-large", "a range beyond 2^53");
  }
  return new $Range(start, stop, step);
}
