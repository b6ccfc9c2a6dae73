// contextlib.asynccontextmanager: a function that gives a manager for each call of an async generator function.
import { $asyncNext } from "./asyncNext.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $StopAsyncIteration } from "../errors/StopAsyncIteration.js";
import { $StopIteration } from "../errors/StopIteration.js";

export function $asyncContextManager(f) {
  const made = function (...args) {
    const generator = f.apply(this, args);
    return {
      __aenter__() {
        return $madeCoroutine(function* () {
          const value = yield* $asyncNext(generator);
          if (value === undefined) throw new $RuntimeError("generator didn't yield");
          return value;
        });
      },
      __aexit__(type, e) {
        return $madeCoroutine(function* () {
          if (e === null) {
            if ((yield* $asyncNext(generator)) !== undefined) throw new $RuntimeError("generator didn't stop");
            return false;
          }
          try {
            yield* generator.athrow(e);
          } catch (other) {
            if (other instanceof $StopAsyncIteration) return other !== e;
            const stop = e instanceof $StopIteration || e instanceof $StopAsyncIteration;
            if (other === e || (stop && other.__cause__ === e)) return false;
            throw other;
          }
          throw new $RuntimeError("generator didn't stop after athrow()");
        });
      },
    };
  };
  made.$spec = f.$spec;
  return made;
}
