// d.ctime()
import { $strftime } from "./strftime.js";

export function $dateCtime(d) {
  return $strftime(d, "%a %b %e %H:%M:%S ") + `${d.year}`.padStart(4, "0");
}
