// m.group(a, b, …)
import { $tupleOf } from "../tuples/tupleOf.js";
import { $reGroup } from "./reGroup.js";

export function $reGroupMany(m, groups) {
  return $tupleOf(groups.map((group) => $reGroup(m, group)));
}
