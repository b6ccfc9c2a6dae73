// datetime.utcfromtimestamp(stamp)
import { $stampMicros } from "./stampMicros.js";
import { $utcTime } from "./utcTime.js";

export function $datetimeUtcfromtimestamp(stamp) {
  return $utcTime($stampMicros(stamp));
}
