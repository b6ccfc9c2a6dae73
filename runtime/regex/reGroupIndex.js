// The number of a group that is given by number or name.
import { $IndexError } from "../errors/IndexError.js";

export function $reGroupIndex(m, group) {
  const { groups, names } = m.re;
  let n = group;
  if (typeof group === "boolean") n = Number(group);
  else if (typeof group === "string") n = Object.hasOwn(names, group) ? names[group] : -1;
  else if (typeof group?.__index__ === "function") n = group.__index__();
  if (!Number.isInteger(n) || n < 0 || n > groups) throw new $IndexError("no such group");
  return n;
}
