// object.__init_subclass__(**named): it takes nothing.
import { $mapping } from "../dicts/mapping.js";
import { $dictLen } from "../dicts/dictLen.js";
import { $TypeError } from "../errors/TypeError.js";
import { $qualname } from "./qualname.js";

export function $initSubclass(prototype, named) {
  if (named.some(([name, value]) => name !== null || $dictLen($mapping(value)) > 0)) {
    throw new $TypeError(`${$qualname(prototype.constructor)}.__init_subclass__() takes no keyword arguments`);
  }
  return null;
}
