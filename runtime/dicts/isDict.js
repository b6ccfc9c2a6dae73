// Whether x is a dict, in either representation.
import { $Dict } from "./Dict.js";
import { $isRecord } from "./isRecord.js";

export function $isDict(x) {
  return x instanceof $Dict || $isRecord(x);
}
