// b.center(width, fill), b.ljust, b.rjust (`which`)
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $ssize } from "../numbers/ssize.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesPad(which, b, width, fill) {
  const n = $ssize(width);
  if (fill !== undefined && !(fill instanceof $Bytes && fill.length === 1)) {
    throw new $TypeError(`${which}() argument 2 must be a byte string of length 1, not ${fill === null ? "None" : $typeName(fill)}`);
  }
  const by = fill === undefined ? " " : $latinText(fill);
  const text = $latinText(b);
  const left = Math.max(n - text.length, 0);
  const before = which === "ljust" ? 0 : which === "rjust" ? left : Math.floor(left / 2) + (left & n & 1);
  return $bytesFrom(b, by.repeat(before) + text + by.repeat(left - before));
}
