// A group like `group` with the leaves for which `test` does not hold (of it, or of a group around it).
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $groupPart } from "./groupPart.js";

export function $groupRest(group, test) {
  const kept = new Set();
  const look = (e, out) => {
    const found = out || test(e);
    if (e instanceof $BaseExceptionGroup) for (const inner of e.exceptions) look(inner, found);
    else if (!found) kept.add(e);
  };
  look(group, false);
  return $groupPart(group, (e) => kept.has(e));
}
