// Whether x is a component made here.
import { $Component } from "./Component.js";

export function $isComponent(x) {
  return x instanceof $Component;
}
