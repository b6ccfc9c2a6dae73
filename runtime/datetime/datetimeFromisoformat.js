// datetime.fromisoformat(text)
import { $checkDate } from "./checkDate.js";
import { $checkTime } from "./checkTime.js";
import { $DateTime } from "./DateTime.js";
import { $isoDate } from "./isoDate.js";
import { $isoInvalid } from "./isoInvalid.js";
import { $isoTime } from "./isoTime.js";

export function $datetimeFromisoformat(text) {
  if (typeof text !== "string" || text.length < 7) throw $isoInvalid(text);
  // where the date ends: its notations are of several lengths
  let end = text[4] === "-" ? 10 : 8;
  if (text[4] === "-" && text[5] === "W") {
    end = text[8] === "-" && text.length > 9 && !/\d/.test(text.charAt(10)) ? 10 : 8;
  } else if (text[4] === "W") {
    const digits = 7 + /^\d*/.exec(text.slice(7))[0].length;
    end = digits < 9 ? digits : digits % 2 === 0 ? 7 : 8;
  }
  const date = $isoDate(text.slice(0, end));
  const separator = /^[^]/u.exec(text.slice(end))?.[0] ?? "";
  const time = text.length > end ? $isoTime(text.slice(end + separator.length)) : [0, 0, 0, 0, null];
  if (date === undefined || time === undefined) throw $isoInvalid(text);
  $checkDate(...date);
  const [hour, minute, second, micro, zone] = time;
  $checkTime(hour, minute, second, micro, 0, zone);
  return new $DateTime(...date, hour, minute, second, micro, zone);
}
