// io.StringIO(newline=…) with line ends that would be translated, or that are none.
// Rare: a complaint.
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $typeName } from "../format/typeName.js";

export function $lineEndsRefused(newline) {
  if (newline !== null && typeof newline !== "string") {
    throw new $TypeError(`newline must be str or None, not ${$typeName(newline)}`);
  }
  if (newline !== null && newline !== "\r" && newline !== "\r\n") throw new $ValueError(`illegal newline value: ${$repr(newline)}`);
  throw new $Refusal("unsupported-format", "StringIO translates no line ends: leave newline out, and replace them in the text");
}
