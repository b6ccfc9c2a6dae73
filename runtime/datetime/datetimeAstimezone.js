// d.astimezone(tz): the same moment on another clock, that of the page where none is given.
import { $inZone } from "./inZone.js";
import { $localOffset } from "./localOffset.js";
import { $mustBeZone } from "./mustBeZone.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $Refusal } from "../errors/Refusal.js";

export function $datetimeAstimezone(d, zone = null) {
  if ($mustBeZone(zone) === null) throw new $Refusal("local-zone", "astimezone() without a zone: the name of the page's zone is not known");
  if (d.tzinfo === zone) return d;
  const utc = d.tzinfo === null ? d.$since().__sub__(new $TimeDelta(0, $localOffset(d))) : d.$since(true);
  return $inZone(utc, zone);
}
