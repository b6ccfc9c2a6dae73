// repr(x) of any value
import { $reprContainer } from "./reprContainer.js";
import { $reprFunction } from "./reprFunction.js";
import { $strNum } from "./strNum.js";
import { $strRepr } from "./strRepr.js";
import { $typeName } from "./typeName.js";
import { $Float } from "../numbers/Float.js";
import { $special } from "../numbers/special.js";
import { $TypeError } from "../errors/TypeError.js";

export function $repr(x) {
  switch (typeof x) {
    case "string":
      return $strRepr(x);
    case "number":
    case "bigint":
      return $strNum(x);
    case "boolean":
      return x ? "True" : "False";
    case "function":
      return $reprFunction(x);
  }
  if (x === null || x === undefined) return "None";
  if (x instanceof $Float) return $strNum(x);
  const own = $special(x, "__repr__");
  if (!own) return $reprContainer(x);
  const text = own.call(x);
  if (typeof text !== "string") throw new $TypeError(`__repr__ returned non-string (type ${$typeName(text)})`);
  return text;
}
