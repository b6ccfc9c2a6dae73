// The TypeError of a value that cannot be a key.
// Rare: a complaint.
import { $TypeError } from "./TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $unhashable(x) {
  throw new $TypeError(`unhashable type: '${$typeName(x)}'`);
}
