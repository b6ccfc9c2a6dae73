// A parameter that is annotated as int, as it enters from the page (see checkArg.js).
import { $checkArg } from "./checkArg.js";

export function $checkInt(x, name) {
  if (Number.isSafeInteger(x) || x == null || (Number.isInteger(x) && Math.abs(x) < 1e21)) return x;
  rare: return $checkArg(x, name, "int");
}
