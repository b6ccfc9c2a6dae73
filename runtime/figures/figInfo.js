// A list of a fixed length (or a shorter one, if `free`), such as the range of an axis.
import { $figError } from "./figError.js";
import { $figNumber } from "./figNumber.js";

export function $figInfo(value, where, length, free, numbers, low, high) {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value) || (free ? value.length > length : value.length !== length)) return $figError(value, where);
  if (numbers) value.forEach((x, i) => $figNumber(x, where.replace("' property", `[${i}]' property`), false, low, high));
  return Array.from(value);
}
