// x of `async with x:`: something with `__aenter__` and `__aexit__`.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $asyncManager(x) {
  if (x?.__aenter__ && x.__aexit__) return x;
  throw new $TypeError(`'${$typeName(x)}' object does not support the asynchronous context manager protocol`);
}
