// b.hex(sep, bytes_per_sep): groups are counted from the right, with a negative number from the left.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $cInt } from "../numbers/cInt.js";
import { $latinText } from "./latinText.js";

export function $bytesHex(b, sep, group) {
  const pairs = Array.from(b.$data, (byte) => byte.toString(16).padStart(2, "0"));
  if (sep === undefined) return pairs.join("");
  const mark = sep instanceof $Bytes ? $latinText(sep) : sep;
  if (typeof mark !== "string") throw new $TypeError(sep === null ? "object of type 'NoneType' has no len()" : typeof sep === "object" ? "sep must be str or bytes." : `object of type '${$typeName(sep)}' has no len()`);
  if (mark.length !== 1) throw new $ValueError("sep must be length 1.");
  if (mark > "\x7f") throw new $ValueError("sep must be ASCII.");
  const n = group === undefined ? 1 : Number($cInt(group));
  if (n === 0) return pairs.join("");
  const size = Math.abs(n);
  const groups = [];
  let at = n > 0 ? pairs.length % size || size : size;
  for (let from = 0; from < pairs.length; from = at, at += size) groups.push(pairs.slice(from, at).join(""));
  return groups.join(mark);
}
