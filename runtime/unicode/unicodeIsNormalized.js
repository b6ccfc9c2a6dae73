// unicodedata.is_normalized
import { $argument } from "./argument.js";
import { $unicodeNormalize } from "./unicodeNormalize.js";

export function $unicodeIsNormalized(form, text) {
  $argument("is_normalized", 1, form);
  $argument("is_normalized", 2, text);
  return $unicodeNormalize(form, text) === text;
}
