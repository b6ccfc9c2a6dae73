// A title: a text or a number stands for its `text`.
import { $figIsNumber } from "./figIsNumber.js";
import { $str } from "../format/str.js";
import { $figDict } from "./figDict.js";

export function $figTitle(value, where) {
  if (typeof value === "string") return { text: value };
  return $figIsNumber(value) ? { text: $str(value) } : $figDict(value, where);
}
