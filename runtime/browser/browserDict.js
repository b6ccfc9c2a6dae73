// dict(x) of a value of JavaScript's: pairs where it yields them (a Map, FormData), else the object's own properties.
import { $dictFromPairs } from "../dicts/dictFromPairs.js";
import { $dictOf } from "../dicts/dictOf.js";

export function $browserDict(x) {
  const live = typeof x === "object" && x !== null && x.$map === undefined && typeof x[Symbol.iterator] !== "function" && !x.__iter__;
  return live ? $dictFromPairs(Object.entries(x).filter((pair) => pair[1] !== undefined)) : $dictOf(x ?? null);
}
