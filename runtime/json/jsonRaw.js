// JSONDecoder.raw_decode: the value that begins at a place of a text, and where it ends.
import { $truthy } from "../compare/truthy.js";
import { $strLen } from "../text/strLen.js";
import { $strSlice } from "../text/strSlice.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $jsonParse } from "./jsonParse.js";

export function $jsonRaw(text, at, boxed, written, objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict) {
  const start = $strSlice(text, 0, at).length;
  const options = { objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict: $truthy(strict), start };
  const [value, end] = $jsonParse(text, boxed, written, options);
  return $tupleOf([value, $strLen(text.slice(0, end))]);
}
