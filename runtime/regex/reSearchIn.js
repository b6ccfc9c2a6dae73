// pattern.search(string, pos, endpos)
import { $reExec } from "./reExec.js";

export function $reSearchIn(re, string, pos, endpos) {
  return $reExec(re, "all", string, pos, endpos);
}
