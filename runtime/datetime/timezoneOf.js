// datetime.timezone(offset, name)
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $TimeZone } from "./TimeZone.js";
import { $utc } from "./utc.js";

export function $timezoneOf(offset, name = undefined) {
  if (!(offset instanceof $TimeDelta)) {
    throw new $TypeError(`timezone() argument 1 must be datetime.timedelta, not ${offset === null ? "None" : $typeName(offset)}`);
  }
  if (name !== undefined && typeof name !== "string") {
    throw new $TypeError(`timezone() argument 2 must be str, not ${name === null ? "None" : $typeName(name)}`);
  }
  const days = offset.days;
  if (days < -1 || days > 0 || (days === -1 && offset.seconds === 0 && offset.microseconds === 0)) {
    const wanted = "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";
    throw new $ValueError(`${wanted}, not ${offset.__repr__()}.`);
  }
  if (name === undefined && !offset.__bool__()) return $utc;
  return new $TimeZone(offset, name ?? null);
}
