// datetime.timezone.utc
import { $TimeDelta } from "./TimeDelta.js";
import { $TimeZone } from "./TimeZone.js";

export const $utc = new $TimeZone(new $TimeDelta(0));
