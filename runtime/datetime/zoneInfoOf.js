// zoneinfo.ZoneInfo(key): one object for each key, as CPython caches them.
import { $Refusal } from "../errors/Refusal.js";
import { $ZoneInfo } from "./ZoneInfo.js";

export function $zoneInfoOf(key) {
  const known = $ZoneInfo.$known.get(key);
  if (known !== undefined) return known;
  const unknown = () => new $Refusal("local-zone", `this browser knows no time zone ${key}`);
  if (typeof key !== "string" || !/^[A-Za-z]/.test(key)) throw unknown();
  const fields = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" };
  let format;
  try {
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { ...fields, timeZone: key, hourCycle: "h23" });
  } catch {
    throw unknown();
  }
  // Browsers ignore case, CPython's files do not: of another name of a zone the case is judged by its looks.
  const found = format.resolvedOptions().timeZone;
  const usual = /^(US\/|GB|NZ)?([A-Z][a-z]+([_/-]([A-Z][a-z]+|es|of|au|in|do|d))*)?$/;
  if (found !== key && (found.toLowerCase() === key.toLowerCase() || !usual.test(key))) throw unknown();
  const made = new $ZoneInfo(key, format);
  $ZoneInfo.$known.set(key, made);
  return made;
}
