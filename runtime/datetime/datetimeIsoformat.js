// d.isoformat(sep="T", timespec="auto")
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $timeText } from "./timeText.js";

export function $datetimeIsoformat(d, separator = "T", spec = "auto") {
  if (typeof separator !== "string" || Array.from(separator).length !== 1) {
    const what = typeof separator === "string" ? "str" : separator === null ? "None" : $typeName(separator);
    throw new $TypeError(`isoformat() argument 1 must be a unicode character, not ${what}`);
  }
  return d.$iso() + separator + $timeText(d, spec);
}
