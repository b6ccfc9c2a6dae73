// Whether x is an asyncio.TaskGroup.
import { $TaskGroup } from "./TaskGroup.js";

export function $isTaskGroup(x) {
  return x instanceof $TaskGroup;
}
