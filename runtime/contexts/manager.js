// x of `with x:`: something with `__enter__` and `__exit__`.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $manager(x) {
  if (x?.__enter__ && x.__exit__) return x;
  throw new $TypeError(`'${$typeName(x)}' object does not support the context manager protocol`);
}
