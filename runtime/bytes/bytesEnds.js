// b.startswith(x, start, end) and b.endswith (`which`): x bytes or a tuple of bytes.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $strPart } from "../text/strPart.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesEnds(which, b, x, start, end) {
  const part = $strPart($latinText(b), start, end);
  const holds = (one) => {
    const wanted = $bytesLike(one);
    return part !== null && (which === "startswith" ? part.text.startsWith(wanted) : part.text.endsWith(wanted));
  };
  if (x instanceof $Tuple) {
    for (const one of x) if (holds(one)) return true;
    return false;
  }
  if (!(x instanceof $Bytes)) throw new $TypeError(`${which} first arg must be bytes or a tuple of bytes, not ${$typeName(x)}`);
  return holds(x);
}
