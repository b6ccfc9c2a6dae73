// str(x) of any value
import { $repr } from "./repr.js";
import { $strError } from "./strError.js";
import { $strNum } from "./strNum.js";
import { $special } from "../numbers/special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "./typeName.js";

export function $str(x) {
  if (typeof x === "string") return x;
  if (typeof x === "number") return $strNum(x);
  const own = $special(x, "__str__");
  if (own) {
    const text = own.call(x);
    if (typeof text !== "string") throw new $TypeError(`__str__ returned non-string (type ${$typeName(text)})`);
    return text;
  }
  return x instanceof Error ? $strError(x) : $repr(x);
}
