// m.group(group), m[group]
import { $reGroupIndex } from "./reGroupIndex.js";

export function $reGroup(m, group) {
  return m.texts[$reGroupIndex(m, group)] ?? null;
}
