// A parameter that is annotated as int, as it enters from the page (see checkArg.js).
import { $checkArg } from "./checkArg.js";

export function $checkInt(x, name) {
  if (x == null || Number.isSafeInteger(x)) return x;
  rare: return $checkArg(x, name, "int");
}
