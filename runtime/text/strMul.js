// s * n, n an int (or bool).
import { $OverflowError } from "../errors/OverflowError.js";
import { $strRepeat } from "./strRepeat.js";

export function $strMul(s, n) {
  if (typeof n === "bigint" && BigInt.asIntN(64, n) !== n) throw new $OverflowError("cannot fit 'int' into an index-sized integer");
  return $strRepeat(s, Number(n));
}
