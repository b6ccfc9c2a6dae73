// The bytes that a hash function is given.
import { $TypeError } from "../errors/TypeError.js";

export function $hashData(data) {
  if (typeof data === "string") throw new $TypeError("Strings must be encoded before hashing");
  if (!(data?.$data instanceof Uint8Array)) throw new $TypeError("object supporting the buffer API required");
  return data.$data;
}
