// Whether x is a dash.Patch.
import { $Patch } from "./Patch.js";

export function $isPatch(x) {
  return x instanceof $Patch;
}
