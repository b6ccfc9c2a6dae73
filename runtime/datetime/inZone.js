// A moment of UTC (its distance from the start of the calendar) as a datetime of a zone.
import { $DateTime } from "./DateTime.js";

export function $inZone(utc, zone) {
  const offset = zone.$at(utc);
  return $DateTime.$at(utc.__add__(offset), zone, zone.$fold(utc, offset));
}
