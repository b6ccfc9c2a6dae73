// hmac.compare_digest(a, b)
import { $bytesCompare } from "../bytes/bytesCompare.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $compareDigest(a, b) {
  if (typeof a === "string" && typeof b === "string") {
    if (/[^\0-\x7f]/.test(a + b)) throw new $TypeError("comparing strings with non-ASCII characters is not supported");
    return a === b;
  }
  const bad = [a, b].find((x) => !(x?.$data instanceof Uint8Array));
  if (bad !== undefined) {
    const bytes = [a, b].some((x) => x?.$data instanceof Uint8Array);
    if (bytes || typeof a === "string" || typeof b === "string") {
      if (bytes) throw new $TypeError(`a bytes-like object is required, not '${$typeName(bad)}'`);
    }
    throw new $TypeError(`unsupported operand types(s) or combination of types: '${$typeName(a)}' and '${$typeName(b)}'`);
  }
  return $bytesCompare(a, b) === 0;
}
