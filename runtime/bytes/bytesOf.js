// bytes(source, encoding, errors), and bytearray(…) with its class.
import { $Bytes } from "./Bytes.js";
import { $MemoryError } from "../errors/MemoryError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $iterable } from "../iterate/iterable.js";
import { $index } from "../numbers/index.js";
import { $codecArg } from "./codecArg.js";
import { $strEncode } from "./strEncode.js";

export function $bytesOf(source, encoding, errors, made = $Bytes) {
  const name = $typeName(new made(new Uint8Array(0)));
  if (encoding !== undefined) $codecArg(encoding, name, "encoding");
  if (errors !== undefined) $codecArg(errors, name, "errors");
  if (typeof source === "string") {
    if (encoding === undefined) throw new $TypeError("string argument without an encoding");
    return new made($strEncode(source, encoding, errors).$data);
  }
  if (encoding !== undefined || errors !== undefined) {
    throw new $TypeError(`${encoding !== undefined ? "encoding" : "errors"} without a string argument`);
  }
  if (source === undefined) return new made(new Uint8Array(0));
  if (source instanceof $Bytes) return new made(source.$data.slice());
  if (typeof source?.__bytes__ === "function" && made === $Bytes) return source.__bytes__();
  if ((Number.isInteger(source) && Math.abs(source) < 1e21) || typeof source === "bigint" || typeof source === "boolean" || typeof source?.__index__ === "function") {
    const n = $index(source);
    if (typeof n === "bigint") throw new $OverflowError("cannot fit 'int' into an index-sized integer");
    if (n < 0) throw new $ValueError("negative count");
    if (n > 2 ** 31) throw new $MemoryError();
    return new made(new Uint8Array(n));
  }
  if (!$isIterable(source)) throw new $TypeError(`cannot convert '${$typeName(source)}' object to ${name}`);
  const data = [];
  for (const x of $iterable(source)) {
    const byte = $index(x);
    if (byte < 0 || byte > 255) throw new $ValueError(`${made === $Bytes ? "bytes" : "byte"} must be in range(0, 256)`);
    data.push(byte);
  }
  return new made(Uint8Array.from(data));
}
