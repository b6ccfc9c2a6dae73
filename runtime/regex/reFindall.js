// pattern.findall(string, pos, endpos): whole matches, or the group, or tuples of the groups.
import { $tupleOf } from "../tuples/tupleOf.js";
import { $reScan } from "./reScan.js";
import { $reString } from "./reString.js";

export function $reFindall(re, string, pos, endpos) {
  const found = [];
  for (const { texts } of $reScan(re, $reString(string), pos, endpos)) {
    if (re.groups < 2) found.push(texts[re.groups] ?? "");
    else found.push($tupleOf(Array.from(texts.slice(1), (text) => text ?? "")));
  }
  return found;
}
