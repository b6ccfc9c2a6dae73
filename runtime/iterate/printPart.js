// `sep` or `end` of a print: None or a text.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $printPart(name, part) {
  if (part === null || typeof part === "string") return part;
  throw new $TypeError(`${name} must be None or a string, not ${$typeName(part)}`);
}
