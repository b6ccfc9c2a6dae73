// m.groups(default)
import { $tupleOf } from "../tuples/tupleOf.js";

export function $reGroups(m, fallback = null) {
  return $tupleOf(Array.from(m.texts.slice(1), (text) => text ?? fallback));
}
