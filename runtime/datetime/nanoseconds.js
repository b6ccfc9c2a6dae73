// time.time_ns(), and for `steady` perf_counter_ns() and its sisters.
import { $fromBig } from "../numbers/fromBig.js";
import { $clock } from "../console/clock.js";

export function $nanoseconds(steady) {
  return steady ? Math.round($clock() * 1e9) : $fromBig(BigInt(Date.now()) * 1000000n);
}
