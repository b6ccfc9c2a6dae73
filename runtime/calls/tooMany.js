// TypeError for more positional arguments than a function takes.
import { $TypeError } from "../errors/TypeError.js";

export function $tooMany({ name, names, required, keyword = [] }, given, values) {
  const count = names.length;
  const takes = required === count ? count : `from ${required} to ${count}`;
  const plural = count === 1 && required === count ? "" : "s";
  const named = keyword.filter((n, i) => values[count + i] !== undefined).length;
  const also = named
    ? ` positional argument${given === 1 ? "" : "s"} (and ${named} keyword-only argument${named === 1 ? "" : "s"}) were`
    : given === 1
      ? " was"
      : " were";
  throw new $TypeError(`${name}() takes ${takes} positional argument${plural} but ${given}${also} given`);
}
