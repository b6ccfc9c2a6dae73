// dataclasses.replace(x, **changes)
import { $TypeError } from "../errors/TypeError.js";
import { $dataNames } from "./dataNames.js";

export function $dataReplace(x, changes) {
  if ($dataNames(x, true) === undefined) throw new $TypeError("replace() should be called on dataclass instances");
  // An InitVar is no attribute: without a new value it has its default.
  return new x.constructor(...x.constructor.$dataInit.map((name) => (Object.hasOwn(changes, name) ? changes[name] : x[name])));
}
