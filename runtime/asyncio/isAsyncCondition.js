// Whether x is an asyncio.Condition.
import { $AsyncCondition } from "./AsyncCondition.js";

export function $isAsyncCondition(x) {
  return x instanceof $AsyncCondition;
}
