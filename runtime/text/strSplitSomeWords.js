// s.split(None, max), max a number from 0 on: the last part keeps the white space at its end.
import { $isSpace } from "./isSpace.js";
import { $strLstrip } from "./strLstrip.js";

export function $strSplitSomeWords(s, max) {
  const parts = [];
  let rest = $strLstrip(s);
  while (rest !== "" && parts.length < max) {
    let i = 0;
    while (i < rest.length && !$isSpace(rest.charCodeAt(i))) i++;
    parts.push(rest.slice(0, i));
    rest = $strLstrip(rest.slice(i));
  }
  if (rest !== "") parts.push(rest);
  return parts;
}
