// What pprint writes over several lines, and our own source of it does not: instances of dataclasses, of classes derived
// from built-in ones, and of some of Python's own classes. A page does not always know which class is a dataclass.
// Rare: a complaint.
import { $Instance } from "../classes/Instance.js";
import { $Refusal } from "../errors/Refusal.js";
import { $typeName } from "./typeName.js";

export function $prettyRefused(value) {
  if (!(value instanceof $Instance)) return null;
  throw new $Refusal("unsupported-format", `pprint of ${$typeName(value)} in several lines: hand a dict or a list to it`);
}
