// An argument that CPython turns into a C int (a tab size, a flag that used to be an int).
import { $OverflowError } from "../errors/OverflowError.js";
import { $index } from "./index.js";

export function $cInt(x) {
  const n = $index(x);
  if (Number(n) === (Number(n) | 0)) return n;
  throw new $OverflowError("Python int too large to convert to C int");
}
