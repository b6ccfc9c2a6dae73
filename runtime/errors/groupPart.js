// A group like `group` with the leaves for which `test` holds; the group itself where all are, null where none is.
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $groupOf } from "./groupOf.js";

export function $groupPart(group, test) {
  if (test(group)) return group;
  if (!(group instanceof $BaseExceptionGroup)) return null;
  const parts = group.exceptions.map((e) => $groupPart(e, test));
  if (parts.every((part, i) => part === group.exceptions[i])) return group;
  const left = parts.filter((part) => part !== null);
  if (!left.length) return null;
  const made = $groupOf($BaseExceptionGroup, group.args[0], left);
  made.__cause__ = group.__cause__;
  made.__context__ = group.__context__;
  if (group.__notes__) made.__notes__ = [...group.__notes__];
  return made;
}
