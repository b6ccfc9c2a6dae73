// pattern.finditer(string, pos, endpos)
import { $Iterator } from "../iterate/Iterator.js";
import { $reScan } from "./reScan.js";
import { $reString } from "./reString.js";

export function $reFinditer(re, string, pos, endpos) {
  const found = $reScan(re, $reString(string), pos, endpos);
  return new $Iterator(() => found.next());
}
