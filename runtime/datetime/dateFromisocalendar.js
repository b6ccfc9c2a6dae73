// date.fromisocalendar(year, week, day)
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $fromOrdinal } from "./fromOrdinal.js";
import { $isoParts } from "./isoParts.js";
import { $ordinalOf } from "./ordinalOf.js";
import { $Date } from "./Date.js";

export function $dateFromisocalendar(...given) {
  const [year, week, day] = given.map($index);
  if ([year, week, day].some((n) => !(Math.abs(Number(n)) <= 2147483647))) throw new $ValueError("ISO calendar component out of range");
  if (year < 1 || year > 9999) throw new $ValueError(`Year is out of range: ${year}`);
  const first = $ordinalOf(year, 1, 4);
  const monday = first - ((first + 6) % 7);
  if (week < 1 || week > 53 || (week === 53 && $isoParts(year, 12, 28)[1] !== 53)) throw new $ValueError(`Invalid week: ${week}`);
  if (day < 1 || day > 7) throw new $ValueError(`Invalid day: ${day} (range is [1, 7])`);
  return new $Date(...$fromOrdinal(monday + (week - 1) * 7 + day - 1));
}
