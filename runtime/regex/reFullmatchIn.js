// pattern.fullmatch(string, pos, endpos)
import { $reExec } from "./reExec.js";

export function $reFullmatchIn(re, string, pos, endpos) {
  return $reExec(re, "whole", string, pos, endpos);
}
