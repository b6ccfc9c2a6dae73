// An iterator of a builtin that calls the program's functions (map, filter, …): it ends where one of those raises StopIteration.
import { $StopIteration } from "../errors/StopIteration.js";
import { $Iterator } from "./Iterator.js";

export function $stops(it) {
  return new $Iterator(() => {
    try {
      return it.next();
    } catch (e) {
      if (e instanceof $StopIteration) return { value: e.args[0], done: true };
      throw e;
    }
  });
}
