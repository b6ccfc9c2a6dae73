// type(x).__name__
import { $typeName } from "./typeName.js";

export function $shortName(x) {
  return $typeName(x).split(".").pop();
}
