// Whether x is what asyncio.timeout gives.
import { $AsyncTimeout } from "./AsyncTimeout.js";

export function $isAsyncTimeout(x) {
  return x instanceof $AsyncTimeout;
}
