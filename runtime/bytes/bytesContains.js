// x in b: x a byte or bytes.
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $latinText } from "./latinText.js";
import { $typeName } from "../format/typeName.js";

export function $bytesContains(b, x) {
  if (x instanceof $Bytes) return $latinText(b).includes($latinText(x));
  if (typeof x !== "boolean" && typeof x !== "bigint" && !Number.isInteger(x) && typeof x?.__index__ !== "function") {
    throw new $TypeError(`a bytes-like object is required, not '${$typeName(x)}'`);
  }
  const byte = $index(x);
  if (byte < 0 || byte > 255) throw new $ValueError("byte must be in range(0, 256)");
  return b.$data.includes(Number(byte));
}
