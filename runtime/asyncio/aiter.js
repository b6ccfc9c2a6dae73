// aiter(x), and what `async for` begins with
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $aiter(x, loop = false) {
  if (typeof x?.__aiter__ !== "function") {
    const problem = `'${$typeName(x)}' object is not an async iterable`;
    throw new $TypeError(loop ? `'async for' requires an object with __aiter__ method, got ${$typeName(x)}` : problem);
  }
  const made = x.__aiter__();
  if (typeof made?.__anext__ === "function") return made;
  throw new $TypeError(
    loop
      ? `'async for' received an object from __aiter__ that does not implement __anext__: ${$typeName(made)}`
      : `aiter() returned not an async iterator of type '${$typeName(made)}'`,
  );
}
