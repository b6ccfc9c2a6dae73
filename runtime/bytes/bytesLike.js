// The bytes-like value x as the string of its bytes; otherwise CPython's TypeError, or the one with the given text.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $latinText } from "./latinText.js";

export function $bytesLike(x, message = (type) => `a bytes-like object is required, not '${type}'`) {
  if (!(x instanceof $Bytes)) throw new $TypeError(message(x === null ? "NoneType" : $typeName(x)));
  return $latinText(x);
}
