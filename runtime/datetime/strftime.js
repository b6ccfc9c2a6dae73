// strftime of a date, datetime or time as the C library writes it in the C locale, with its flags - _ 0 ^ #.
import { $Refusal } from "../errors/Refusal.js";
import { $isoParts } from "./isoParts.js";
import { $offsetText } from "./offsetText.js";
import { $ordinalOf } from "./ordinalOf.js";

export function $strftime(x, format) {
  const year = x.year ?? 1900;
  const [month, day] = [x.month ?? 1, x.day ?? 1];
  const [hour, minute, second] = [x.hour ?? 0, x.minute ?? 0, x.second ?? 0];
  const ordinal = $ordinalOf(year, month, day);
  const weekday = ordinal % 7; // 0 is Sunday
  const ofYear = ordinal - $ordinalOf(year, 1, 1);
  const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const iso = () => $isoParts(year, month, day);
  const numbers = {
    C: () => [Math.floor(year / 100), 1],
    G: () => [iso()[0], 1],
    H: () => [hour, 2],
    I: () => [hour % 12 || 12, 2],
    M: () => [minute, 2],
    S: () => [second, 2],
    U: () => [Math.floor((ofYear + 7 - weekday) / 7), 2],
    V: () => [iso()[1], 2],
    W: () => [Math.floor((ofYear + 7 - ((weekday + 6) % 7)) / 7), 2],
    Y: () => [year, 1],
    d: () => [day, 2],
    e: () => [day, 2, " "],
    g: () => [iso()[0] % 100, 2],
    j: () => [ofYear + 1, 3],
    k: () => [hour, 2, " "],
    l: () => [hour % 12 || 12, 2, " "],
    m: () => [month, 2],
    u: () => [weekday || 7, 1],
    w: () => [weekday, 1],
    y: () => [year % 100, 2],
  };
  const names = {
    A: () => days[weekday],
    B: () => months[month - 1],
    P: () => (hour < 12 ? "am" : "pm"),
    a: () => days[weekday].slice(0, 3),
    b: () => months[month - 1].slice(0, 3),
    h: () => months[month - 1].slice(0, 3),
    p: () => (hour < 12 ? "AM" : "PM"),
  };
  const whole = { D: "%m/%d/%y", F: "%Y-%m-%d", R: "%H:%M", T: "%H:%M:%S", X: "%H:%M:%S", c: "%a %b %e %H:%M:%S %Y", r: "%I:%M:%S %p", x: "%m/%d/%y" };
  const own = {
    "%": () => "%",
    Z: () => (x.tzinfo == null ? "" : x.tzinfo.$named()),
    f: () => `${x.microsecond ?? 0}`.padStart(6, "0"),
    n: () => "\n",
    t: () => "\t",
    z: () => (x.tzinfo == null ? "" : $offsetText(x.tzinfo.$of(x), "")),
  };
  const field = (text, flags, width, letter) => {
    if (letter === "") return text;
    const refuse = () => {
      throw new $Refusal("unsupported-format", `strftime: ${text}`);
    };
    if (letter === "E" || letter === "O" || letter === "s" || width !== "") refuse();
    if (letter in numbers) {
      const [n, least, pad = "0"] = numbers[letter]();
      if (letter === "Y" && flags !== "" && flags !== "-") refuse();
      const last = /[-_0]/.test(flags) ? flags.match(/.*([-_0])/)[1] : pad;
      return last === "-" ? `${n}` : `${n}`.padStart(least, last === "_" ? " " : last);
    }
    if (letter in names) {
      const name = names[letter]();
      if (flags.includes("#")) return letter === "p" ? name.toLowerCase() : name.toUpperCase();
      return flags.includes("^") ? name.toUpperCase() : name;
    }
    if (flags !== "") refuse();
    if (letter in whole) return $strftime(x, whole[letter]);
    return letter in own ? own[letter]() : text;
  };
  return format.replace(/%([-_0^#]*)(\d*)([^]?)/gu, field);
}
