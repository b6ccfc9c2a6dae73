// datetime.utcnow()
import { $nowMicros } from "./nowMicros.js";
import { $utcTime } from "./utcTime.js";

export function $datetimeUtcnow() {
  return $utcTime($nowMicros());
}
