// s |= other and s.update(*others)
import { $iterable } from "../iterate/iterable.js";
import { $setAdd } from "./setAdd.js";

export function $setUpdate(s, ...others) {
  for (const other of others) if (other !== s) for (const x of $iterable(other)) $setAdd(s, x);
  return null;
}
