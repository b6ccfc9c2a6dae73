// x.strftime(format) of a date, datetime or time
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $strftime } from "./strftime.js";

export function $dateStrftime(x, format) {
  if (typeof format === "string") return $strftime(x, format);
  throw new $TypeError(`strftime() argument 1 must be str, not ${format === null ? "None" : $typeName(format)}`);
}
