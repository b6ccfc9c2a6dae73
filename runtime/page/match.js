// What MATCH stands for where `id` follows `pattern`, given what it stands for already; null where it does not follow.
import { $features } from "./features.js";

export function $match(pattern, id, match) {
  if (typeof pattern === "string") return pattern === id ? match : null;
  return $features.patterns.match(pattern, id, match);
}
