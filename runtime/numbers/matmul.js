// a @ b: only instances have it.
import { $operate } from "./operate.js";
import { $unsupported } from "./unsupported.js";

export function $matmul(a, b, inPlace) {
  const r = $operate(a, b, "matmul", inPlace);
  if (r === undefined) throw $unsupported("@", a, b, inPlace);
  return r;
}
