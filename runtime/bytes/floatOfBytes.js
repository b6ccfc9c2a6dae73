// float(x) where x may be bytes → a raw float
import { $Bytes } from "./Bytes.js";
import { $ValueError } from "../errors/ValueError.js";
import { $floatOf } from "../numbers/floatOf.js";
import { $latinText } from "./latinText.js";

export function $floatOfBytes(x) {
  if (!(x instanceof $Bytes)) return $floatOf(x);
  try {
    return $floatOf($latinText(x).replace(/[^\0-\x7f]/g, "\0"));
  } catch (e) {
    throw e instanceof $ValueError ? new $ValueError(`could not convert string to float: ${x.__repr__()}`) : e;
  }
}
