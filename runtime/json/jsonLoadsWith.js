// json.loads(text, …) with any of its options.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $truthy } from "../compare/truthy.js";
import { $jsonParse } from "./jsonParse.js";

export function $jsonLoadsWith(text, boxed, written, objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict) {
  if (typeof text !== "string") {
    throw new $TypeError(`the JSON object must be str, bytes or bytearray, not ${$typeName(text)}`);
  }
  strict = strict === undefined || $truthy(strict);
  return $jsonParse(text, boxed, written, { objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict });
}
