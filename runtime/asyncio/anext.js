// anext(it[, default])
import { $asyncNext } from "./asyncNext.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $anext(it, fallback) {
  if (typeof it?.__anext__ !== "function") throw new $TypeError(`'${$typeName(it)}' object is not an async iterator`);
  if (fallback === undefined) return it.__anext__();
  return $madeCoroutine(function* () {
    const found = yield* $asyncNext(it);
    return found === undefined ? fallback : found;
  });
}
