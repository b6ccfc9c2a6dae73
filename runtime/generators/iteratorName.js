// The name of the type of Python's iterator `inner` over x, for messages.
import { $typeName } from "../format/typeName.js";
import { $Range } from "../iterate/Range.js";

export function $iteratorName(x, inner) {
  if (typeof x === "string") return /^[\0-\x7f]*$/.test(x) ? "str_ascii_iterator" : "str_iterator";
  const name = $typeName(x);
  if (name === "dict") return "dict_keyiterator";
  if (name === "frozenset") return "set_iterator";
  return ["list", "tuple", "set", "bytes", "bytearray"].includes(name) || x instanceof $Range ? `${name}_iterator` : $typeName(inner === x ? inner : x);
}
