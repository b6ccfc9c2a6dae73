// What `yield from` of anything iterable hands over to, where generators are steered: JavaScript wants it to have `throw`, and
// hands what was sent to any iterator, of which Python's other ones have no `send`.
import { $AttributeError } from "../errors/AttributeError.js";
import { $GeneratorExit } from "../errors/GeneratorExit.js";
import { $iter } from "../iterate/iter.js";
import { $Generator } from "./Generator.js";
import { $iteratorName } from "./iteratorName.js";

export function $delegate(x) {
  const inner = $iter(x);
  const steered = inner instanceof $Generator;
  const sendable = steered || inner[Symbol.toStringTag] === "Generator";
  return {
    next(value) {
      if (value !== null && value !== undefined && !sendable) {
        throw new $AttributeError(`'${$iteratorName(x, inner)}' object has no attribute 'send'`);
      }
      return inner.next(value);
    },
    throw(e) {
      if (steered && !(e instanceof $GeneratorExit)) return inner.throw(e);
      if (steered) inner.return();
      throw e;
    },
    return() {
      if (steered) inner.return();
      return { done: true, value: undefined };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
