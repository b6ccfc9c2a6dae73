// What `if x` asks of something that may be ctx.triggered.
// Python: bool(ctx.triggered) is False and ctx.triggered == [{"prop_id": ".", "value": None}] on the initial call
import { $truthy } from "../compare/truthy.js";

export function $dashTruthy(x) {
  return $truthy(x) && x.$falsy !== true;
}
