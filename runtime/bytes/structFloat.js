// The float of bytes, the lowest first: struct's codes "f" and "d"; unboxed.
import { $Refusal } from "../errors/Refusal.js";

export function $structFloat(bytes, code) {
  if (code === "e") throw new $Refusal("unsupported-format", "struct's half floats");
  const data = bytes.$data;
  const view = new DataView(data.buffer, data.byteOffset);
  return code === "f" ? view.getFloat32(0, true) : view.getFloat64(0, true);
}
