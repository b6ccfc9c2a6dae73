// type(x).__qualname__
import { $shortName } from "../format/shortName.js";

export function $typeQualname(x) {
  const made = typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.constructor : undefined;
  return made !== undefined && Object.hasOwn(made, "$qualname") ? made.$qualname : $shortName(x);
}
