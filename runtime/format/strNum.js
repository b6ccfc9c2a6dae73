// str(x), which is also repr(x), of a dynamic number
import { $Float } from "../numbers/Float.js";
import { $bigStr } from "./bigStr.js";
import { $floatRepr } from "./floatRepr.js";

export function $strNum(x) {
  if (typeof x === "number") return Number.isInteger(x) && Math.abs(x) < 1e21 ? String(x) : $floatRepr(x);
  return x instanceof $Float ? $floatRepr(x.v) : $bigStr(x);
}
