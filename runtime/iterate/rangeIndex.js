// r.index(x)
import { $exact } from "../compare/exact.js";
import { $ValueError } from "../errors/ValueError.js";
import { $rangeContains } from "./rangeContains.js";

export function $rangeIndex(r, x) {
  if ($rangeContains(r, x)) {
    const n = $exact(x);
    if (n !== undefined) return (n - r.start) / r.step + 0;
    let i = 0;
    while (!x.__eq__(r.start + i * r.step)) i++;
    return i;
  }
  if (typeof x === "boolean") x = x ? "True" : "False";
  else if (!Number.isInteger(x) && typeof x !== "bigint") throw new $ValueError("sequence.index(x): x not in sequence");
  throw new $ValueError(`${x} is not in range`);
}
