// A generator that is sent to, thrown into or closed: it knows whether it has started, and is closed by Python's rules.
import { $GeneratorExit } from "../errors/GeneratorExit.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $ValueError } from "../errors/ValueError.js";

export class $Generator {
  constructor(inner) {
    this.inner = inner;
    this.started = false;
    this.runs = false;
  }
  step(how, value) {
    if (this.runs) throw new $ValueError("generator already executing");
    this.started = this.runs = true;
    try {
      return this.inner[how](value);
    } finally {
      this.runs = false;
    }
  }
  next(value) {
    return this.step("next", value);
  }
  throw(e) {
    return this.step("throw", e);
  }
  return() {
    if (!this.started) return this.step("return");
    const exit = new $GeneratorExit();
    try {
      if (!this.throw(exit).done) throw new $RuntimeError("generator ignored GeneratorExit");
    } catch (e) {
      if (!(e instanceof $GeneratorExit)) throw e;
    }
    return { done: true, value: undefined };
  }
  [Symbol.iterator]() {
    return this;
  }
}
