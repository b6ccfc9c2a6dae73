// zip(*iterables, strict=strict)
import { $ValueError } from "../errors/ValueError.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $iter } from "./iter.js";
import { $Iterator } from "./Iterator.js";

export function $zip(iterables, strict) {
  const n = iterables.length;
  if (n > 0 && !strict && iterables.every(Array.isArray)) {
    let at = 0;
    return new $Iterator(() => {
      for (let i = 0; i < n; i++) {
        if (at < iterables[i].length) continue;
        at = Infinity; // a list that has ended does not begin again when it grows
        return { value: undefined, done: true };
      }
      const value = new $Tuple(n);
      for (let i = 0; i < n; i++) value[i] = iterables[i][at];
      at++;
      return { value, done: false };
    });
  }
  const its = iterables.map($iter);
  const uneven = (i, word) => {
    throw new $ValueError(`zip() argument ${i + 1} is ${word} than argument${i > 1 ? "s 1-" : " "}${i}`);
  };
  return new $Iterator(() => {
    if (n === 0) return { value: undefined, done: true };
    const value = new $Tuple(n);
    for (let i = 0; i < n; i++) {
      const r = its[i].next();
      if (r.done) {
        if (strict) {
          if (i > 0) uneven(i, "shorter");
          for (let j = 1; j < n; j++) if (!its[j].next().done) uneven(j, "longer");
        }
        return r;
      }
      value[i] = r.value;
    }
    return { value, done: false };
  });
}
