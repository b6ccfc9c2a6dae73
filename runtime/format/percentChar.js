// The character that "%c" writes
import { $plain } from "../enum/plain.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";

export function $percentChar(x) {
  x = $plain(x);
  if (typeof x === "string") {
    if (x !== "" && x.length === String.fromCodePoint(x.codePointAt(0)).length) return x;
  } else {
    const n = $intIf(x) ?? $special(x, "__index__")?.call(x);
    if (n >= 0 && n <= 0x10ffff) return String.fromCodePoint(Number(n));
    if (n !== undefined) throw new $OverflowError("%c arg not in range(0x110000)");
  }
  throw new $TypeError("%c requires int or char");
}
