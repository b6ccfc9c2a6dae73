// What strptime reads from a text, in the C locale: {year, month, day, clock, zone, weekday (0 is Monday) where it is written}.
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $typeName } from "../format/typeName.js";
import { $strptimeDay } from "./strptimeDay.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $timezoneOf } from "./timezoneOf.js";

export function $strptimeFields(text, format) {
  [text, format].forEach((x, i) => {
    if (typeof x === "string") return;
    throw new $TypeError(`strptime() argument ${i + 1} must be str, not ${x === null ? "None" : $typeName(x)}`);
  });
  if (/[^\x00-\x7f]/.test(text) && /(?![0-9])\p{Nd}/u.test(text)) throw new $Refusal("unsupported-format", "strptime of digits that are not ASCII");
  const months = "january february march april may june july august september october november december".split(" ");
  const days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
  const short = (names) => names.map((name) => name.slice(0, 3));
  const fields = {
    d: "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]",
    f: "\\d{1,6}",
    H: "2[0-3]|[01]\\d|\\d",
    I: "1[0-2]|0[1-9]|[1-9]",
    j: "36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
    m: "1[0-2]|0[1-9]|[1-9]",
    M: "[0-5]\\d|\\d",
    S: "6[01]|[0-5]\\d|\\d",
    G: "\\d\\d\\d\\d",
    U: "5[0-3]|[0-4]\\d|\\d",
    V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
    W: "5[0-3]|[0-4]\\d|\\d",
    w: "[0-6]",
    u: "[1-7]",
    y: "\\d\\d",
    Y: "\\d{4}",
    z: "[-+]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z",
    A: [...days].sort((a, b) => b.length - a.length).join("|"),
    a: short(days).join("|"),
    B: [...months].sort((a, b) => b.length - a.length).join("|"),
    b: short(months).join("|"),
    p: "am|pm",
    Z: "utc|gmt",
  };
  const whole = { c: "%a %b %d %H:%M:%S %Y", x: "%m/%d/%y", X: "%H:%M:%S" };
  const seen = new Set();
  const pattern = (source) => {
    let made = "";
    for (let i = 0; i < source.length; i++) {
      const c = source[i];
      const space = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
      if (new RegExp(space, "u").test(c)) {
        if (!new RegExp(`${space}$`, "u").test(source.slice(0, i))) made += `${space}+`;
        continue;
      }
      if (c !== "%") {
        made += /[\\^$.*+?()[\]{}|/]/.test(c) ? `\\${c}` : c;
        continue;
      }
      const letter = source[++i];
      if (letter === undefined) throw new $ValueError(`stray % in format '${format}'`);
      if (letter === "%") made += "%";
      else if (letter in whole) made += pattern(whole[letter]);
      else if (letter in fields) {
        if (seen.has(letter)) throw new $Refusal("unsupported-format", `strptime: %${letter} twice`);
        seen.add(letter);
        made += `(?<${letter}>${fields[letter]})`;
      } else {
        const shown = /[\\^$.*+?()[\]{}|\s]/.test(letter) ? "%" : letter;
        throw new $ValueError(`'${shown}' is a bad directive in format '${format}'`);
      }
    }
    return made;
  };
  const expression = new RegExp(pattern(format), "iuy");
  const match = expression.exec(text);
  const found = match?.groups ?? {};
  if (match === null || found.z === "z") {
    if (seen.has("Z")) throw new $Refusal("unsupported-format", "strptime: %Z knows UTC and GMT only");
    throw new $ValueError(`time data ${$repr(text)} does not match format ${$repr(format)}`);
  }
  if (match[0].length !== text.length) throw new $ValueError(`unconverted data remains: ${text.slice(match[0].length)}`);
  const number = (letter, fallback) => (found[letter] === undefined ? fallback : Number(found[letter]));
  const named = (letter, names, fallback) => (found[letter] === undefined ? fallback : names.indexOf(found[letter].toLowerCase()) + 1);
  let year = number("Y", found.y === undefined ? undefined : Number(found.y) + (Number(found.y) <= 68 ? 2000 : 1900));
  let month = 1;
  for (const letter of seen) {
    if (letter === "m") month = number("m");
    else if (letter === "B") month = named("B", months);
    else if (letter === "b") month = named("b", short(months));
    else if (letter === "y") year = Number(found.y) + (Number(found.y) <= 68 ? 2000 : 1900);
    else if (letter === "Y") year = number("Y");
  }
  let day = number("d", 1);
  let hour = 0;
  for (const letter of seen) {
    if (letter === "H") hour = number("H");
    else if (letter === "I") hour = (number("I") % 12) + (found.p?.toLowerCase() === "pm" ? 12 : 0);
  }
  let weekday;
  let week;
  for (const letter of seen) {
    if (letter === "a") weekday = named("a", short(days)) - 1;
    else if (letter === "A") weekday = named("A", days) - 1;
    else if (letter === "w") weekday = (number("w") + 6) % 7;
    else if (letter === "u") weekday = number("u") - 1;
    else if (letter === "U" || letter === "W") week = [number(letter), letter];
  }
  const leapDay = year === undefined && month === 2 && day === 29;
  const iso = [number("G"), number("V")];
  [year, month, day] = $strptimeDay(year, month, day, number("j"), weekday, week, iso, leapDay);
  if (leapDay) year = 1900;
  let zone = null;
  if (found.z !== undefined) {
    let offset = new $TimeDelta(0);
    if (found.z !== "Z") {
      const [, sign, hours, colon, minutes, second, seconds = "0", micros = ""] = /([-+])(\d\d)(:?)(\d\d)(?:(:?)(\d\d)(?:\.(\d+))?)?/.exec(found.z);
      if (colon && second === "" && seconds !== "0") throw new $ValueError(`Inconsistent use of : in ${found.z}`);
      const by = sign === "-" ? -1 : 1;
      const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      offset = new $TimeDelta(0, by * total, by * Number(micros.padEnd(6, "0")));
    }
    zone = $timezoneOf(offset, found.Z);
  }
  const clock = [hour, number("M", 0), number("S", 0), Number((found.f ?? "").padEnd(6, "0"))];
  return { year, month, day, clock, zone, weekday };
}
