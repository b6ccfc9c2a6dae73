// $key(x) of a tuple.
// Rare: a tuple as a key.
import { $isShortKey } from "./isShortKey.js";
import { $key } from "./key.js";
import { $keyPart } from "./keyPart.js";
import { $pairKey } from "./pairKey.js";

export function $tupleKey(x) {
  if (x.length === 2 && $isShortKey(x[0]) && $isShortKey(x[1])) return $pairKey(x[0], x[1]);
  let text = "\udfff(";
  for (let i = 0; i < x.length; i++) {
    const part = x[i];
    if (typeof part === "string" && part.charCodeAt(0) !== 0xdfff) text += `${part.length}"${part}`;
    else text += $keyPart($key(part));
  }
  return `${text})`;
}
