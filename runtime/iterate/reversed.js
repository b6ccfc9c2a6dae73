// reversed(x): an iterator from the last to the first.
import { $dictReversed } from "../dicts/dictReversed.js";
import { $isDict } from "../dicts/isDict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Iterator } from "./Iterator.js";
import { $len } from "./len.js";
import { $Range } from "./Range.js";

export function $reversed(x) {
  if (typeof x === "string") x = Array.from(x);
  let at;
  const list = Array.isArray(x);
  if (list) at = (i) => x[i];
  else if (x instanceof $Range) at = (i) => x.start + i * x.step;
  else if ($isDict(x)) return $dictReversed(x);
  else if (typeof x?.__reversed__ === "function") return x.__reversed__();
  else if (x?.__reversed__ !== null && typeof x?.__getitem__ === "function" && typeof x.__len__ === "function") at = (i) => x.__getitem__(i);
  else throw new $TypeError(`'${$typeName(x)}' object is not reversible`);
  let i = $len(x);
  return new $Iterator(() => {
    if (list && i > x.length) i = 0; // the list has shrunk below the position: CPython stops for good
    if (i > 0) return { value: at(--i), done: false };
    return { value: undefined, done: true };
  });
}
