// n.to_bytes(length, byteorder, signed)
import { $Bytes } from "./Bytes.js";
import { $MemoryError } from "../errors/MemoryError.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $truthy } from "../compare/truthy.js";
import { $ssize } from "../numbers/ssize.js";

export function $intToBytes(n, length = 1, order = "big", signed = false) {
  const size = $ssize(length);
  if (typeof order !== "string") throw new $TypeError(`to_bytes() argument 'byteorder' must be str, not ${order === null ? "None" : $typeName(order)}`);
  if (order !== "big" && order !== "little") throw new $ValueError("byteorder must be either 'little' or 'big'");
  if (size < 0) throw new $ValueError("length argument must be non-negative");
  if (size > 2 ** 31) throw new $MemoryError();
  const whole = BigInt(n);
  signed = $truthy(signed);
  if (whole < 0n && !signed) throw new $OverflowError("can't convert negative int to unsigned");
  const bits = BigInt(size * 8 - (signed ? 1 : 0));
  const fits = bits < 0n ? whole === 0n : (whole < 0n ? -whole - 1n : whole) >> bits === 0n;
  if (!fits) throw new $OverflowError("int too big to convert");
  const data = new Uint8Array(size);
  let rest = size === 0 ? 0n : BigInt.asUintN(size * 8, whole);
  for (let i = 0; i < size; i++, rest >>= 8n) data[order === "big" ? size - 1 - i : i] = Number(rest & 255n);
  return new $Bytes(data);
}
