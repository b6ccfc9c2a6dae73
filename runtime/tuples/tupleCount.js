// t.count(x)
import { $listCount } from "../lists/listCount.js";

export const $tupleCount = $listCount;
