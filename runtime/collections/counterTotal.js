// counter.total()
import { $dictValueList } from "../dicts/dictValueList.js";
import { $sum } from "../iterate/sum.js";

export function $counterTotal(c) {
  return $sum($dictValueList(c));
}
