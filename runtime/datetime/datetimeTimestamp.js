// d.timestamp(), a raw float
import { $localOffset } from "./localOffset.js";
import { $ordinalOf } from "./ordinalOf.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $timedeltaSeconds } from "./timedeltaSeconds.js";

export function $datetimeTimestamp(d) {
  const epoch = new $TimeDelta($ordinalOf(1970, 1, 1));
  if (d.tzinfo !== null) return $timedeltaSeconds(d.$since(true).__sub__(epoch));
  const since = d.$since().__sub__(epoch);
  return since.days * 86400 + since.seconds - $localOffset(d) + since.microseconds / 1000000;
}
