// A float as bytes, the lowest first: struct's codes "f" and "d"; in the native form a float that is too large becomes infinite.
import { $OverflowError } from "../errors/OverflowError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $Bytes } from "./Bytes.js";

export function $structBytes(x, code, native) {
  if (code === "e") throw new $Refusal("unsupported-format", "struct's half floats");
  const data = new Uint8Array(code === "f" ? 4 : 8);
  const view = new DataView(data.buffer);
  if (code === "d") {
    view.setFloat64(0, x, true);
  } else {
    if (!native && Math.abs(x) !== Infinity && Math.abs(Math.fround(x)) === Infinity) {
      throw new $OverflowError("float too large to pack with f format");
    }
    view.setFloat32(0, x, true);
  }
  return new $Bytes(data);
}
