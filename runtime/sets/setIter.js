// iter(s), watching for changes of the set as CPython does.
// Rare without sets/: sets.
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Iterator } from "../iterate/Iterator.js";

export function $setIter(s) {
  const size = s.$map.size;
  const items = s.$map.values();
  let done = false;
  return new $Iterator(() => {
    if (!done && s.$map.size !== size) throw new $RuntimeError("Set changed size during iteration");
    const r = items.next();
    done = r.done;
    return r;
  });
}
