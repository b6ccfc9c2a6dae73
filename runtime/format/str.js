// str(x) of any value
import { $strObject } from "./strObject.js";
import { $strNum } from "./strNum.js";

export function $str(x) {
  if (typeof x === "string") return x;
  if (typeof x === "number") return $strNum(x);
  if (typeof x === "boolean") return x ? "True" : "False";
  return x == null ? "None" : $strObject(x);
}
