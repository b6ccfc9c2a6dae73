// Runs one of a pattern's RegExps ("all", "sticky", "whole") once: a match or null.
import { $rePoint } from "./rePoint.js";
import { $reString } from "./reString.js";
import { $reUnit } from "./reUnit.js";
import { $ReMatch } from "./ReMatch.js";

export function $reExec(re, kind, string, pos, endpos) {
  let text = $reString(string);
  if (endpos !== undefined) text = text.slice(0, $reUnit(string, endpos));
  const regex = re[kind];
  const start = pos === undefined ? 0 : $reUnit(string, pos);
  if (start > text.length) return null;
  regex.lastIndex = start;
  const found = regex.exec(text);
  return found && new $ReMatch(re, string, text, regex, found, $rePoint(text, start));
}
