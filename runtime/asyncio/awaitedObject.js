// `await x` where x may be an object of the browser: one that is no promise is its own result.
import { $awaited } from "./awaited.js";

export function $awaitedObject(x) {
  const waits = typeof x?.then === "function" || typeof x?.__await__ === "function" || typeof x?.[Symbol.iterator] === "function";
  if (waits) return $awaited(x);
  return (function* () {
    return x;
  })();
}
