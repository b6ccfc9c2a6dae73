// An argument that CPython turns into a Py_ssize_t (widths, counts): always a number.
import { $OverflowError } from "../errors/OverflowError.js";
import { $index } from "./index.js";

export function $ssize(x) {
  const n = $index(x);
  if (typeof n === "number") return n;
  if (BigInt.asIntN(64, n) !== n) throw new $OverflowError("Python int too large to convert to C ssize_t");
  return Number(n);
}
