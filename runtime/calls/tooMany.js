// TypeError for more positional arguments than a function takes.
import { $TypeError } from "../errors/TypeError.js";

export function $tooMany({ name, names, required, keyword = [], self }, positional, values) {
  const bound = self ? 1 : 0; // a method's instance counts
  const count = names.length;
  const given = positional + bound;
  const takes = required === count ? count + bound : `from ${required + bound} to ${count + bound}`;
  const plural = count + bound === 1 && required === count ? "" : "s";
  const named = keyword.filter((n, i) => values[count + i] !== undefined).length;
  const also = named
    ? ` positional argument${given === 1 ? "" : "s"} (and ${named} keyword-only argument${named === 1 ? "" : "s"}) were`
    : given === 1
      ? " was"
      : " were";
  throw new $TypeError(`${name}() takes ${takes} positional argument${plural} but ${given}${also} given`);
}
