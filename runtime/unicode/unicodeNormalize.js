// unicodedata.normalize
import { $ValueError } from "../errors/ValueError.js";
import { $argument } from "./argument.js";

export function $unicodeNormalize(form, text) {
  $argument("normalize", 1, form);
  $argument("normalize", 2, text);
  if (text === "") return text;
  if (!["NFC", "NFD", "NFKC", "NFKD"].includes(form)) throw new $ValueError("invalid normalization form");
  return text.normalize(form);
}
