// b.find(x, start, end) and its sisters (`which`): x bytes or a byte.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $index } from "../numbers/index.js";
import { $strPart } from "../text/strPart.js";
import { $latinText } from "./latinText.js";

export function $bytesSeek(which, b, x, start, end) {
  let wanted;
  if (x instanceof $Bytes) wanted = $latinText(x);
  else {
    if (typeof x !== "boolean" && typeof x !== "bigint" && !Number.isInteger(x) && typeof x?.__index__ !== "function") {
      throw new $TypeError(`argument should be integer or bytes-like object, not '${$typeName(x)}'`);
    }
    const byte = Number($index(x));
    if (byte < 0 || byte > 255) throw new $ValueError("byte must be in range(0, 256)");
    wanted = String.fromCharCode(byte);
  }
  const part = $strPart($latinText(b), start, end);
  if (which === "count") {
    if (part === null) return 0;
    return wanted === "" ? part.text.length + 1 : part.text.split(wanted).length - 1;
  }
  const found = part === null ? -1 : which[0] === "r" ? part.text.lastIndexOf(wanted) : part.text.indexOf(wanted);
  if (found >= 0) return found + part.lo;
  if (which.endsWith("index")) throw new $ValueError("subsection not found");
  return -1;
}
