// x.__name__ and x.__qualname__ of what may be a class, a function, or neither.
import { $functionName } from "../calls/functionName.js";
import { $noAttribute } from "../errors/noAttribute.js";
import { $Refusal } from "../errors/Refusal.js";
import { $className } from "./className.js";
import { $isClass } from "./isClass.js";
import { $qualname } from "./qualname.js";

export function $nameOf(x, name) {
  if ($isClass(x)) return name === "__name__" ? $className(x) : $qualname(x);
  if (typeof x !== "function") return $noAttribute(x, name);
  if (!x.$spec && !x.$named && !x.$called) throw new $Refusal("function-text", "the name of a built-in function");
  return $functionName(x, name === "__qualname__");
}
