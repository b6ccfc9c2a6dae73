// date.fromordinal(n)
import { $ValueError } from "../errors/ValueError.js";
import { $cField } from "./cField.js";
import { $Date } from "./Date.js";
import { $fromOrdinal } from "./fromOrdinal.js";

export function $dateFromordinal(ordinal) {
  const n = $cField(ordinal);
  if (n < 1) throw new $ValueError("ordinal must be >= 1");
  if (n > 3652059) throw new $ValueError(`year ${$fromOrdinal(n, true)[0]} is out of range`);
  return new $Date(...$fromOrdinal(n));
}
