// cls.__qualname__
import { $className } from "./className.js";

export function $qualname(made) {
  return Object.hasOwn(made, "$qualname") ? made.$qualname : $className(made);
}
