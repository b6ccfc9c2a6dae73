// sum(iterable, start): numbers are added raw while their kind is known, everything else through `$add`.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $add } from "../numbers/add.js";
import { $boxed } from "../numbers/boxed.js";
import { $Float } from "../numbers/Float.js";
import { $iterable } from "./iterable.js";

export function $sum(iterable, start = 0) {
  if (start === 0 && Array.isArray(iterable)) {
    let total = 0;
    let size = 0; // where even the sum of their sizes is exact, so was each step with ints
    let whole = true;
    let i = 0;
    for (; i < iterable.length; i++) {
      const x = iterable[i];
      if (typeof x !== "number") break;
      total += x;
      size += Math.abs(x);
      whole &&= Math.floor(x) === x;
    }
    if (i === iterable.length && size <= 9007199254740991) return whole ? total : $boxed(total);
  }
  const items = $iterable(iterable);
  if (typeof start === "string") throw new $TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start?.$data) throw new $TypeError(`sum() can't sum ${$typeName(start)} [use b''.join(seq) instead]`);
  let total = start;
  let float = start instanceof $Float; // whether the raw total stands for a float
  let raw = float || typeof start === "number";
  if (float) total = start.v;
  else if (raw && !Number.isSafeInteger(start)) {
    if (Number.isInteger(start)) raw = false;
    else float = true;
  }
  for (const x of items) {
    if (raw) {
      const n = x instanceof $Float ? x.v : x;
      if (typeof n === "number") {
        const isFloat = n !== x || !Number.isInteger(n);
        if (float || isFloat || (Number.isSafeInteger(n) && Number.isSafeInteger(total + n))) {
          total += n;
          float ||= isFloat;
          continue;
        }
      }
      raw = false;
      if (float) total = $boxed(total);
    }
    total = $add(total, x);
  }
  return raw && float ? $boxed(total) : total;
}
