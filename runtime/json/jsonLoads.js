// json.loads(text). `boxed`: floats that are whole stand boxed, because the program shows kinds. `written`: every object
// becomes a Dict, because the program writes to them.
// The engine's own parser serves texts in which nothing looks like what it reads otherwise than CPython: numbers that are floats or
// very long, -0, keys that are numbers or __proto__, escapes in keys. It also leaves all errors to `$jsonParse`.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $jsonParse } from "./jsonParse.js";

export function $jsonLoads(text, boxed, written) {
  if (typeof text !== "string") {
    throw new $TypeError(`the JSON object must be str, bytes or bytearray, not ${$typeName(text)}`);
  }
  const unlike = boxed ? /\d[.eE]|\d{16}|-0|\\u|"\d{1,10}"\s*:|__proto__/ : /\d{16}|-0|\\u|"\d{1,10}"\s*:|__proto__/;
  if (!written && !unlike.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // told below in CPython's words
    }
  }
  return $jsonParse(text, boxed, written);
}
