// date.fromisoformat(text)
import { $checkDate } from "./checkDate.js";
import { $Date } from "./Date.js";
import { $isoDate } from "./isoDate.js";
import { $isoInvalid } from "./isoInvalid.js";

export function $dateFromisoformat(text) {
  const found = typeof text === "string" ? $isoDate(text) : undefined;
  if (found === undefined) throw $isoInvalid(text);
  $checkDate(...found);
  return new $Date(...found);
}
