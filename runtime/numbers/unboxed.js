// A dynamic value as one whose kind nobody observes: a boxed float as a plain number.
import { $Float } from "./Float.js";

export function $unboxed(x) {
  return x instanceof $Float ? x.v : x;
}
