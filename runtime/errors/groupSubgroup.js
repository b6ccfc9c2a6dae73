// group.subgroup(condition)
import { $asGroup } from "./asGroup.js";
import { $groupPart } from "./groupPart.js";
import { $groupTest } from "./groupTest.js";

export function $groupSubgroup(e, condition) {
  return $groupPart($asGroup(e, "subgroup"), $groupTest(condition));
}
