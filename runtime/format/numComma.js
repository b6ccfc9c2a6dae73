// format(x, ",") of a dynamic number
import { $commas } from "./commas.js";
import { $strNum } from "./strNum.js";

export function $numComma(x) {
  return $commas($strNum(x));
}
