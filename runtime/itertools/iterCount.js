// itertools.count(start, step): `add` is the addition that suits the program's numbers.
import { $TypeError } from "../errors/TypeError.js";
import { $repr } from "../format/repr.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $floatIf } from "../numbers/floatIf.js";

export function $iterCount(add, start = 0, step = 1) {
  for (const n of [start, step]) {
    if (typeof n !== "bigint" && $floatIf(n) === undefined) throw new $TypeError("a number is required");
  }
  let next = typeof start === "boolean" && step == 1 ? Number(start) : start;
  const made = new $Iterator(() => {
    const value = next;
    next = add(next, step);
    return { value, done: false };
  });
  const __repr__ = () => `count(${$repr(next)}${step === 1 || step === true ? "" : `, ${$repr(step)}`})`;
  return Object.setPrototypeOf(made, { __proto__: $Iterator.prototype, __repr__ });
}
