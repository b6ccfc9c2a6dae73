// A text; numbers become texts.
import { $figIsNumber } from "./figIsNumber.js";
import { $str } from "../format/str.js";
import { $figScalars } from "./figScalars.js";

export function $figString(value, where, arrayOk, strict, noBlank) {
  return $figScalars(value, where, arrayOk, (x) => {
    if (typeof x !== "string" && (strict || (!$figIsNumber(x) && !(arrayOk && Array.isArray(value))))) return undefined;
    const text = x === null || typeof x === "string" ? x : $str(x);
    return noBlank && text === "" ? undefined : text;
  });
}
