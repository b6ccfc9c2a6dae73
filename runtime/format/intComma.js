// format(n, ",") of an int
import { $bigStr } from "./bigStr.js";
import { $commas } from "./commas.js";

export function $intComma(n) {
  return $commas(typeof n === "bigint" ? $bigStr(n) : String(n));
}
