// True or False, and nothing else.
import { $figError } from "./figError.js";

export function $figBoolean(value, where) {
  if (value === null || value === undefined || typeof value === "boolean") return value ?? null;
  return $figError(value, where);
}
