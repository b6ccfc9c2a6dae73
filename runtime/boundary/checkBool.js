// A parameter that is annotated as bool, as it enters from the page (see checkArg.js).
import { $checkArg } from "./checkArg.js";

export function $checkBool(x, name) {
  if (x == null || typeof x === "boolean") return x;
  rare: return $checkArg(x, name, "bool");
}
