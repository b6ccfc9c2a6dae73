// A list of data.
import { $figError } from "./figError.js";

export function $figArray(value, where) {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value : $figError(value, where);
}
