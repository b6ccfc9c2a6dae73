// t.isoformat(timespec="auto")
import { $timeText } from "./timeText.js";

export function $timeIsoformat(t, spec = "auto") {
  return $timeText(t, spec, "isoformat", 1);
}
