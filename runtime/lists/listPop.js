// a.pop([i])
import { $IndexError } from "../errors/IndexError.js";
import { $ssize } from "../numbers/ssize.js";

export function $listPop(a, i) {
  if (i !== undefined) {
    const at = $ssize(i);
    if (a.length !== 0) {
      const n = at < 0 ? at + a.length : at;
      if (n < 0 || n >= a.length) throw new $IndexError("pop index out of range");
      if (n !== a.length - 1) return n === 0 ? a.shift() : a.splice(n, 1)[0];
    }
  }
  if (a.length === 0) throw new $IndexError("pop from empty list");
  return a.pop();
}
