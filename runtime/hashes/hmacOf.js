// hmac.new(key, msg, digestmod), of a hash object without data (RFC 2104)
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Hasher } from "./Hasher.js";
import { $hashData } from "./hashData.js";

export function $hmacOf(key, message, plain) {
  if (!(key?.$data instanceof Uint8Array)) throw new $TypeError(`key: expected bytes or bytearray, but got '${$typeName(key)}'`);
  const { $algorithm: hash, block_size: block, digest_size: size, name } = plain;
  const padded = new Uint8Array(block);
  padded.set(key.$data.length > block ? hash(key.$data) : key.$data);
  const joined = (mask, rest) => {
    const made = new Uint8Array(block + rest.length);
    made.set(padded.map((byte) => byte ^ mask));
    made.set(rest, block);
    return made;
  };
  const algorithm = (bytes) => hash(joined(0x5c, hash(joined(0x36, bytes))));
  const made = new $Hasher(`hmac-${name}`, algorithm, size, block);
  return message === null || message === undefined ? made : made.$more($hashData(message));
}
