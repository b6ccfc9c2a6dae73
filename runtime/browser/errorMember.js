// e.name, e.message, e.code of an exception: what the browser's error says; Python's own exceptions have none.
import { $noAttribute } from "../errors/noAttribute.js";

export function $errorMember(e, name) {
  const value = e.value;
  if (value === undefined || value === null) return $noAttribute(e, name);
  return value[name] ?? null;
}
