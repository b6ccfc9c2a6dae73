// group.split(condition): what matches, and the rest.
import { $asGroup } from "./asGroup.js";
import { $groupPart } from "./groupPart.js";
import { $groupRest } from "./groupRest.js";
import { $groupTest } from "./groupTest.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export function $groupSplit(e, condition) {
  const group = $asGroup(e, "split");
  const test = $groupTest(condition);
  return $tupleOf([$groupPart(group, test), $groupRest(group, test)]);
}
