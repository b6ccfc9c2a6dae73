// What `yield from` of anything iterable hands over to, where generators are steered: JavaScript wants it to have `throw`, and
// hands what was sent to any iterator, of which Python's other ones have no `send`.
import { $AttributeError } from "../errors/AttributeError.js";
import { $GeneratorExit } from "../errors/GeneratorExit.js";
import { $typeName } from "../format/typeName.js";
import { $iter } from "../iterate/iter.js";
import { $Range } from "../iterate/Range.js";
import { $Generator } from "./Generator.js";

// The name of the type of Python's iterator over x.
function iteratorName(x, inner) {
  if (typeof x === "string") return /^[\0-\x7f]*$/.test(x) ? "str_ascii_iterator" : "str_iterator";
  const name = $typeName(x);
  if (name === "dict") return "dict_keyiterator";
  if (name === "frozenset") return "set_iterator";
  return ["list", "tuple", "set", "bytes", "bytearray"].includes(name) || x instanceof $Range ? `${name}_iterator` : $typeName(inner === x ? inner : x);
}

export function $delegate(x) {
  const inner = $iter(x);
  const steered = inner instanceof $Generator;
  const sendable = steered || inner[Symbol.toStringTag] === "Generator";
  return {
    next(value) {
      if (value !== null && value !== undefined && !sendable) {
        throw new $AttributeError(`'${iteratorName(x, inner)}' object has no attribute 'send'`);
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
