// urllib.parse.unquote_plus: "+" is a space
import { $noAttribute } from "../errors/noAttribute.js";
import { $urlUnquote } from "./urlUnquote.js";

export function $urlUnquotePlus(string) {
  return typeof string === "string" ? $urlUnquote(string.replaceAll("+", " ")) : $noAttribute(string, "replace");
}
