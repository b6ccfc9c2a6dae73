// k in d
import { $key } from "../compare/key.js";
import { $dictFind } from "./dictFind.js";

export function $dictHas(d, k) {
  return $dictFind(d, $key(k)) !== undefined;
}
