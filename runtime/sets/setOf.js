// set([iterable])
import { $iterable } from "../iterate/iterable.js";
import { $Set } from "./Set.js";
import { $setAdd } from "./setAdd.js";

export function $setOf(iterable = []) {
  const s = new $Set();
  for (const x of $iterable(iterable)) $setAdd(s, x);
  return s;
}
