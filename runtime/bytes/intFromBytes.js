// int.from_bytes(bytes, byteorder, signed)
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $truthy } from "../compare/truthy.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $bytesOf } from "./bytesOf.js";

export function $intFromBytes(bytes, order = "big", signed = false) {
  if (typeof order !== "string") throw new $TypeError(`from_bytes() argument 'byteorder' must be str, not ${order === null ? "None" : $typeName(order)}`);
  if (order !== "big" && order !== "little") throw new $ValueError("byteorder must be either 'little' or 'big'");
  if (typeof bytes === "string" || !$isIterable(bytes)) throw new $TypeError(`cannot convert '${$typeName(bytes)}' object to bytes`);
  const data = Array.from($bytesOf(bytes).$data);
  if (order === "little") data.reverse();
  const n = BigInt(`0x0${data.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  return $fromBig($truthy(signed) ? BigInt.asIntN(data.length * 8, n) : n);
}
