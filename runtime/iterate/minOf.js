// min(a, b, …, key=key): the arguments in an Array.
import { $lt } from "../compare/lt.js";

export function $minOf(args, key) {
  const keys = key == null ? args : args.map((x) => key(x));
  let best = 0;
  for (let i = 1; i < keys.length; i++) if ($lt(keys[i], keys[best])) best = i;
  return args[best];
}
