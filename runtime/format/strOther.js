// str(x) of any value but a str (see str.js)
import { $strObject } from "./strObject.js";
import { $strNum } from "./strNum.js";

export function $strOther(x) {
  if (typeof x === "number") return $strNum(x);
  if (typeof x === "boolean") return x ? "True" : "False";
  return x == null ? "None" : $strObject(x);
}
