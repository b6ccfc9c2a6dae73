// dataclasses.replace(x, **changes)
import { $TypeError } from "../errors/TypeError.js";
import { $dataNames } from "./dataNames.js";

export function $dataReplace(x, changes) {
  if ($dataNames(x, true) === undefined) throw new $TypeError("replace() should be called on dataclass instances");
  return new x.constructor(...x.constructor.$dataInit.map((name) => (name in changes ? changes[name] : x[name])));
}
