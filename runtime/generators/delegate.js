// What `yield from` of any iterator hands over to, where generators are thrown into: JavaScript wants it to have `throw`.
import { $GeneratorExit } from "../errors/GeneratorExit.js";
import { $Generator } from "./Generator.js";

export function $delegate(it) {
  const inner = it[Symbol.iterator]?.() ?? it;
  const steered = inner instanceof $Generator;
  return {
    next: (value) => inner.next(value),
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
