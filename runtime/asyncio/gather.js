// asyncio.gather(*awaitables, return_exceptions)
import { $ensureFuture } from "./ensureFuture.js";
import { $Future } from "./Future.js";
import { $truthy } from "../compare/truthy.js";

export function $gather(awaitables, returns = false) {
  const seen = new Map();
  const children = awaitables.map((x) => {
    if (!seen.has(x)) seen.set(x, $ensureFuture(x));
    return seen.get(x);
  });
  const all = new $Future();
  const distinct = new Set(children);
  let left = distinct.size;
  let asked = false;
  all.cancel = (message = null) => {
    if (all.done()) return false;
    const some = [...distinct].map((child) => child.cancel(message)).some(Boolean);
    asked ||= some;
    return some;
  };
  const value = (child) => {
    try {
      return child.result();
    } catch (e) {
      return e;
    }
  };
  const told = (child) => {
    left -= 1;
    if (all.done()) return;
    if (!$truthy(returns) && (child.cancelled() || child.failed !== null)) all.settle(null, value(child));
    else if (left === 0) {
      const results = children.map(value);
      const cancelled = asked ? children.find((c) => c.cancelled()) : undefined;
      if (asked) all.settle(null, value(cancelled ?? cancelling()));
      else all.settle(results, null);
    }
  };
  const cancelling = () => {
    const made = new $Future();
    made.cancel();
    return made;
  };
  if (left === 0) all.settle([], null);
  for (const child of distinct) child.add_done_callback(told);
  return all;
}
