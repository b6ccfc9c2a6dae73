// What json.loads reads: a text, or bytes in the encoding that json.detect_encoding (CPython's Lib/json/__init__.py) finds.
// CPython lets lone surrogates pass there, for which no codec here has a mode: refused.
import { $Bytes } from "../bytes/Bytes.js";
import { $bytesDecode } from "../bytes/bytesDecode.js";
import { $Refusal } from "../errors/Refusal.js";
import { $jsonEncoding } from "./jsonEncoding.js";

export function $jsonSource(s) {
  if (!(s instanceof $Bytes)) return s;
  const encoding = $jsonEncoding(s.$data);
  const lone = encoding === "utf-8-sig" && s.$data.some((byte, i) => byte === 0xed && s.$data[i + 1] >= 0xa0);
  if (lone || encoding === "utf-32") {
    throw new $Refusal("unsupported-encoding", `JSON in ${lone ? "UTF-8 with lone surrogates" : "UTF-32"} cannot be read here`);
  }
  return $bytesDecode(s, encoding);
}
