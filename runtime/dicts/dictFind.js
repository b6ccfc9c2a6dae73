// The value at a key as `$key` made it; undefined if there is none. Inherited names do not count, nor do members that a
// page left undefined. (What plain objects inherit are functions, and hasOwn takes its time.)
import { $Dict } from "./Dict.js";

export function $dictFind(d, key) {
  if (d instanceof $Dict) return d.$map.get(key);
  const v = typeof key === "string" ? d[key] : undefined;
  return (typeof v !== "function" && key !== "__proto__") || Object.hasOwn(d, key) ? v : undefined;
}
