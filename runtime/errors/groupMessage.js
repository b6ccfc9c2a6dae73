// group.message
import { $asGroup } from "./asGroup.js";

export function $groupMessage(e) {
  return $asGroup(e, "message").args[0];
}
