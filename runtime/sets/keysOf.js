// The keys of any iterable's elements, one after the other: whoever stops early asks no further.
import { $key } from "../compare/key.js";
import { $iterable } from "../iterate/iterable.js";
import { $FrozenSet } from "./FrozenSet.js";
import { $Set } from "./Set.js";

export function* $keysOf(x) {
  if (x instanceof $Set || x instanceof $FrozenSet) yield* x.$map.keys();
  else for (const item of $iterable(x)) yield $key(item);
}
