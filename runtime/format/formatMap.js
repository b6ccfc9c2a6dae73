// s.format_map(mapping)
import { $getitem } from "../dicts/getitem.js";
import { $fieldIndex } from "./fieldIndex.js";
import { $formatFields } from "./formatFields.js";
import { $ValueError } from "../errors/ValueError.js";

export function $formatMap(s, mapping) {
  return $formatFields(s, (name) => {
    if ($fieldIndex(name) !== undefined) throw new $ValueError("Format string contains positional fields");
    return $getitem(mapping, name);
  });
}
