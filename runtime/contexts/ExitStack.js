// contextlib.ExitStack: what is to be done at the end of a `with` block, the last first. AsyncExitStack derives from it.
import { $call } from "../calls/call.js";
import { $truthy } from "../compare/truthy.js";
import { $caught } from "../errors/caught.js";
import { $manager } from "./manager.js";

export class $ExitStack {
  constructor() {
    this.exits = []; // functions of (class, exception, null), whose true result ends the exception
  }
  __enter__() {
    return this;
  }
  enter_context(manager) {
    const entered = $manager(manager).__enter__();
    this.exits.push((...details) => manager.__exit__(...details));
    return entered;
  }
  push(exit) {
    this.exits.push(typeof exit?.__exit__ === "function" ? (...details) => exit.__exit__(...details) : exit);
    return exit;
  }
  callback(f, args, named) {
    this.exits.push(() => {
      $call(f, args, named);
      return false;
    });
    return f;
  }
  pop_all() {
    const other = new this.constructor();
    [other.exits, this.exits] = [this.exits, []];
    return other;
  }
  close() {
    this.__exit__(null, null, null);
    return null;
  }
  __exit__(type, handled) {
    const left = this.leaving(handled);
    while (!left.step(this.exits.pop()));
    return left.result();
  }
  // The exception at hand, as one exit after the other changes it.
  leaving(handled) {
    let [current, failed] = [handled, false];
    const details = () => [current === null ? null : current.constructor, current, null];
    const ended = (result) => {
      if ($truthy(result)) [current, failed] = [null, false];
    };
    const threw = (thrown) => {
      const e = $caught(thrown);
      let last = e; // the exception that was at hand is the context of the new one
      while (last !== current && (last.__context__ ?? null) !== null && last.__context__ !== handled) last = last.__context__;
      if (last !== current && last.__context__ !== current) last.__context__ = current;
      [current, failed] = [e, true];
    };
    return {
      details,
      ended,
      threw,
      step(exit) {
        if (exit === undefined) return true;
        try {
          ended(exit(...details()));
        } catch (thrown) {
          threw(thrown);
        }
        return false;
      },
      result() {
        if (failed) throw current;
        return handled !== null && current === null;
      },
    };
  }
}
