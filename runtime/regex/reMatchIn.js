// pattern.match(string, pos, endpos)
import { $reExec } from "./reExec.js";

export function $reMatchIn(re, string, pos, endpos) {
  return $reExec(re, "sticky", string, pos, endpos);
}
