// str(x) of any value
import { $strOther } from "./strOther.js";

export function $str(x) {
  return typeof x === "string" ? x : $strOther(x);
}
