// collections.Counter(source, **kwargs)
import { $Counter } from "./Counter.js";
import { $counterUpdate } from "./counterUpdate.js";

export function $counterOf(source, kwargs) {
  const c = new $Counter();
  $counterUpdate(c, source, kwargs);
  return c;
}
