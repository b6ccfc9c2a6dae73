// An async generator: each step is a coroutine.
import { $Generator } from "../generators/Generator.js";
import { $GeneratorExit } from "../errors/GeneratorExit.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $raisable } from "../errors/raisable.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $StopAsyncIteration } from "../errors/StopAsyncIteration.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Yielded } from "./Yielded.js";

export class $AsyncGenerator {
  static $name = "async_generator";
  constructor(inner) {
    this.inner = new $Generator(inner);
    this.busy = false;
  }
  __aiter__() {
    return this;
  }
  __anext__() {
    return this.drive("anext", "next", null);
  }
  asend(value) {
    return this.drive("asend", "next", value);
  }
  athrow(error) {
    return this.drive("athrow", "throw", $raisable(error));
  }
  aclose() {
    const { inner } = this;
    return $madeCoroutine(
      function* () {
        if (!inner.started) {
          inner.return();
          return null;
        }
        try {
          yield* this.drive("aclose", "throw", new $GeneratorExit());
        } catch (e) {
          if (e instanceof $GeneratorExit || e instanceof $StopAsyncIteration) return null;
          throw e;
        }
        throw new $RuntimeError("async generator ignored GeneratorExit");
      }.bind(this),
    );
  }
  drive(name, how, value) {
    return $madeCoroutine(() => this.steps(name, how, value));
  }
  *steps(name, how, value) {
    if (this.busy) throw new $RuntimeError(`${name}(): asynchronous generator is already running`);
    if (how === "next" && value !== null && !this.inner.started) {
      throw new $TypeError("can't send non-None value to a just-started async generator");
    }
    this.busy = true;
    try {
      let step = this.inner[how](value);
      while (!step.done) {
        if (step.value instanceof $Yielded) return step.value.value;
        let sent;
        try {
          sent = yield step.value;
        } catch (e) {
          step = this.inner.throw(e);
          continue;
        }
        step = this.inner.next(sent);
      }
    } finally {
      this.busy = false;
    }
    throw new $StopAsyncIteration();
  }
}
