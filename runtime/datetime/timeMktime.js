// time.mktime(t), a raw float, on the page's own clock.
import { $Refusal } from "../errors/Refusal.js";
import { $localDst } from "./localDst.js";
import { $timeFields } from "./timeFields.js";

export function $timeMktime(t) {
  const [year, month, day, hour, minute, second, , , isDst] = $timeFields(t, "mktime");
  if (year < 100 || year > 9998) throw new $Refusal("local-zone", "mktime outside of the years 100 to 9998");
  const at = new Date(year, month - 1, day, hour, minute, second);
  if (isDst >= 0 && Math.sign(isDst) !== $localDst(at)) throw new $Refusal("local-zone", "mktime of summer time in winter");
  return at.getTime() / 1000;
}
