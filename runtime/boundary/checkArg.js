// An annotated parameter as it enters from the page: None, or a value of one of the kinds; anything else is refused, because
// the function was compiled for these.
import { $Refusal } from "../errors/Refusal.js";
import { $typeName } from "../format/typeName.js";

export function $checkArg(x, name, ...kinds) {
  if (x == null || kinds.includes($typeName(x))) return x;
  throw new $Refusal("annotation-mismatch", `${name} is annotated as ${kinds.join(" | ")}, but the page passed ${$typeName(x)}`);
}
