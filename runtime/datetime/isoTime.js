// [hour, minute, second, microsecond, zone] of a time in ISO notation (zone null where there is none); undefined where the text is none.
import { $TimeDelta } from "./TimeDelta.js";
import { $timezoneOf } from "./timezoneOf.js";
import { $utc } from "./utc.js";

export function $isoTime(text) {
  // the fields of a clock, and whether a character is left over before the end
  const clock = (s) => {
    const found = [0, 0, 0, 0];
    let separated = true;
    let i = 0;
    // CPython 3.11 takes a fourth colon, or no sign at all, for the dot before a fraction
    for (let field = 0; field < 3; field++) {
      if (!/^\d\d/.test(s.slice(i))) return undefined;
      found[field] = Number(s.slice(i, i + 2));
      i += 2;
      const c = s.charAt(i++);
      if (field === 0) separated = c === ":";
      if (i >= s.length) return [found, c !== ""];
      if (separated && c === ":") continue;
      if (c === "." || c === ",") break;
      if (separated) return undefined;
      i--;
    }
    const digits = /^\d*/.exec(s.slice(i))[0];
    if (digits.length < Math.min(6, s.length - i) || digits.length === 0) return undefined;
    found[3] = Number(digits.slice(0, 6).padEnd(6, "0"));
    return [found, i + digits.length < s.length];
  };
  const zone = text.search(/[-+Z]/);
  const time = clock(zone < 0 ? text : text.slice(0, zone));
  if (time === undefined) return undefined;
  if (zone < 0) return time[1] ? undefined : [...time[0], null];
  if (text[zone] === "Z") return zone === text.length - 1 ? [...time[0], $utc] : undefined;
  const away = clock(text.slice(zone + 1));
  if (away === undefined || away[1]) return undefined;
  const sign = text[zone] === "-" ? -1 : 1;
  const [h, m, s, u] = away[0];
  return [...time[0], $timezoneOf(new $TimeDelta(0, sign * (h * 3600 + m * 60 + s), sign * u))];
}
