// What may be a Counter or another dict, where a method is used that only a Counter has.
import { $noAttribute } from "../errors/noAttribute.js";
import { $Counter } from "./Counter.js";

export function $onlyCounter(d, name) {
  return d instanceof $Counter ? d : $noAttribute(d, name);
}
