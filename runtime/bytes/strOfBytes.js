// str(b, encoding, errors)
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $bytesDecode } from "./bytesDecode.js";

export function $strOfBytes(b, encoding, errors) {
  if (typeof b === "string") throw new $TypeError("decoding str is not supported");
  if (!(b instanceof $Bytes)) throw new $TypeError(`decoding to str: need a bytes-like object, ${$typeName(b)} found`);
  return $bytesDecode(b, encoding, errors);
}
