// A parameter that is annotated as str, as it enters from the page (see checkArg.js).
import { $checkArg } from "./checkArg.js";

export function $checkStr(x, name) {
  if (x == null || typeof x === "string") return x;
  rare: return $checkArg(x, name, "str");
}
