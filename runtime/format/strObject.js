// str(x) of anything but texts, raw numbers, booleans and None.
// Whole with datetime/ decimal/ fractions/ collections/ enum/: instances are usual there.
import { $TypeError } from "../errors/TypeError.js";
import { $Float } from "../numbers/Float.js";
import { $special } from "../numbers/special.js";
import { $repr } from "./repr.js";
import { $strError } from "./strError.js";
import { $strNum } from "./strNum.js";
import { $typeName } from "./typeName.js";

export function $strObject(x) {
  if (x instanceof $Float) return $strNum(x);
  rare: {
    const own = $special(x, "__str__");
    if (own) {
      const text = own.call(x);
      if (typeof text !== "string") throw new $TypeError(`__str__ returned non-string (type ${$typeName(text)})`);
      return text;
    }
    return x instanceof Error ? $strError(x) : $repr(x);
  }
}
