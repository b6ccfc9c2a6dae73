// The list that a function of heapq takes.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $isList } from "../kinds/isList.js";

export function $heapCheck(heap, name, place = " 1") {
  if (!$isList(heap)) throw new $TypeError(`${name}() argument${place} must be list, not ${heap === null ? "None" : $typeName(heap)}`);
}
