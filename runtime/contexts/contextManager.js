// contextlib.contextmanager: a function that gives a context manager for each call of a generator function.
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $StopIteration } from "../errors/StopIteration.js";

export function $contextManager(f) {
  const made = (...args) => {
    const generator = f(...args);
    return {
      $again: () => made(...args),
      __enter__() {
        const { done, value } = generator.next();
        if (done) throw new $RuntimeError("generator didn't yield");
        return value;
      },
      __exit__(type, e) {
        if (e === null) {
          if (!generator.next().done) throw new $RuntimeError("generator didn't stop");
          return false;
        }
        try {
          if (!generator.throw(e).done) throw new $RuntimeError("generator didn't stop after throw()");
          return true;
        } catch (other) {
          // A StopIteration comes out of a generator as the cause of a RuntimeError.
          if (other === e || (e instanceof $StopIteration && other.__cause__ === e)) return false;
          throw other;
        }
      },
    };
  };
  made.$spec = f.$spec;
  return made;
}
