// The value of a replacement field's name such as "0.name[key]"; `first(name)` gives what it starts from.
import { $getitem } from "../dicts/getitem.js";
import { $fieldAttribute } from "./fieldAttribute.js";
import { $fieldIndex } from "./fieldIndex.js";
import { $ValueError } from "../errors/ValueError.js";

export function $fieldValue(field, first) {
  const [name] = /^[^.[]*/.exec(field);
  let value = first(name);
  for (let i = name.length; i < field.length; ) {
    const mark = field[i++];
    if (mark !== "." && mark !== "[") throw new $ValueError("Only '.' or '[' may follow ']' in format field specifier");
    const [key] = (mark === "." ? /^[^.[]*/ : /^[^\]]*/).exec(field.slice(i));
    i += key.length;
    if (mark === "[" && i++ === field.length) throw new $ValueError("Missing ']' in format string");
    if (key === "") throw new $ValueError("Empty attribute in format string");
    value = mark === "." ? $fieldAttribute(value, key) : $getitem(value, $fieldIndex(key) ?? key);
  }
  return value;
}
