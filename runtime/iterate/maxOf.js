// max(a, b, …, key=key): the arguments in an Array.
import { $gt } from "../compare/gt.js";

export function $maxOf(args, key) {
  const keys = key == null ? args : args.map((x) => key(x));
  let best = 0;
  for (let i = 1; i < keys.length; i++) if ($gt(keys[i], keys[best])) best = i;
  return args[best];
}
