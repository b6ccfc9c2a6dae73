// time.strptime(string, format)
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $strptimeFields } from "./strptimeFields.js";
import { $structTimeOf } from "./structTimeOf.js";

export function $timeStrptime(text, format = "%a %b %d %H:%M:%S %Y") {
  [text, format].forEach((x, i) => {
    if (typeof x !== "string") throw new $TypeError(`strptime() argument ${i} must be str, not <class '${$typeName(x)}'>`);
  });
  const plain = format.replaceAll("%%", "");
  if (/%[Zz]/.test(plain)) throw new $Refusal("unsupported-format", "time.strptime: %Z and %z");
  const { year, month, day, clock, weekday } = $strptimeFields(text, format);
  const [hour, minute, second] = clock;
  if (year === 1900 && month === 2 && day === 29) throw new $Refusal("unsupported-format", "time.strptime: February 29 without a year");
  const made = $structTimeOf({ year, month, day, hour, minute, second });
  if (weekday !== undefined) made[6] = weekday;
  return made;
}
