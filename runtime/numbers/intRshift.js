// int >> int
import { $fromBig } from "./fromBig.js";
import { $ValueError } from "../errors/ValueError.js";

export function $intRshift(a, n) {
  if (n < 0) throw new $ValueError("negative shift count");
  if (typeof a === "bigint") return $fromBig(a >> BigInt(n));
  return n < 53 ? Math.floor(a / 2 ** Number(n)) : a < 0 ? -1 : 0;
}
