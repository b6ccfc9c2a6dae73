// contextlib.contextmanager: a function that gives a context manager for each call of a generator function.
import { $AttributeError } from "../errors/AttributeError.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $StopIteration } from "../errors/StopIteration.js";

export function $contextManager(f) {
  const made = function (...args) {
    const generator = f.apply(this, args);
    let entered = false;
    return {
      $again: () => made.apply(this, args),
      __enter__() {
        if (entered) throw new $AttributeError("'_GeneratorContextManager' object has no attribute 'args'");
        entered = true;
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
