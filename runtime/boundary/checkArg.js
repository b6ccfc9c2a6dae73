// An annotated parameter as it enters from the page: None, or a value of one of the kinds; anything else is refused, because
// the function was compiled for these.
import { $jsonType } from "../format/jsonType.js";
import { $Refusal } from "../errors/Refusal.js";

export function $checkArg(x, name, kind, ...others) {
  if (x == null || (kind === "str" ? typeof x === "string" : kind === "int" && Number.isSafeInteger(x))) return x;
  if (kind === "dict" ? x.constructor === Object : kind === "list" && x.constructor === Array) return x;
  const type = $jsonType(x);
  if (kind === type || others.includes(type)) return x;
  throw new $Refusal("annotation-mismatch", `${name} is annotated as ${[kind, ...others].join(" | ")}, but the page passed ${type}`);
}
