// A function under `@manager(…)`, made by contextlib.contextmanager: each call runs inside of a manager of its own.
import { $left } from "./left.js";

export function $managed(manager, f) {
  const inner = (...args) => {
    const own = manager.$again();
    own.__enter__();
    let value;
    try {
      value = f(...args);
    } catch (e) {
      $left(own, e);
      return null;
    }
    own.__exit__(null, null, null);
    return value;
  };
  return Object.assign(inner, f);
}
