// The way of rounding that a method is given; the context's where it is None.
import { $TypeError } from "../errors/TypeError.js";
import { $decimalContext } from "./decimalContext.js";

export function $decimalRounding(name) {
  if (name === null || name === undefined) return $decimalContext.rounding;
  const names = "CEILING FLOOR UP DOWN HALF_UP HALF_DOWN HALF_EVEN 05UP".split(" ").map((n) => `ROUND_${n}`);
  if (names.includes(name)) return name;
  const [a, b, c, d, e, f, g, h] = names;
  throw new $TypeError(`valid values for rounding are:\n  [${a}, ${b}, ${c}, ${d},\n   ${e}, ${f}, ${g},\n   ${h}]`);
}
