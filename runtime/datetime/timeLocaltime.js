// time.localtime(secs), on the page's own clock; the name of its zone is not known.
import { $localDst } from "./localDst.js";
import { $localTime } from "./localTime.js";
import { $structTimeOf } from "./structTimeOf.js";
import { $timeSeconds } from "./timeSeconds.js";

export function $timeLocaltime(given) {
  const seconds = $timeSeconds(given);
  const at = new Date(seconds * 1000);
  return $structTimeOf($localTime(seconds * 1000000), $localDst(at), undefined, -at.getTimezoneOffset() * 60);
}
