// What our own source of complex numbers does not do: other objects that are numbers, and formats with a width.
// Rare: a complaint.
import { $isRecord } from "../dicts/isRecord.js";
import { $Dict } from "../dicts/Dict.js";
import { $Refusal } from "../errors/Refusal.js";

export function $complexRefused(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value) || $isRecord(value) || value instanceof $Dict) return null;
  throw new $Refusal("complex-number", "complex() of such an object, or a format of complex numbers that is not there");
}
