// The fields of a time of day, checked; otherwise CPython's complaint.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $Zone } from "./Zone.js";

export function $checkTime(hour, minute, second, micro, fold, zone) {
  if (hour < 0 || hour > 23) throw new $ValueError("hour must be in 0..23");
  if (minute < 0 || minute > 59) throw new $ValueError("minute must be in 0..59");
  if (second < 0 || second > 59) throw new $ValueError("second must be in 0..59");
  if (micro < 0 || micro > 999999) throw new $ValueError("microsecond must be in 0..999999");
  if (fold !== 0 && fold !== 1) throw new $ValueError("fold must be either 0 or 1");
  if (zone !== null && !(zone instanceof $Zone)) {
    throw new $TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${$typeName(zone)}'`);
  }
}
