// $typeName(x), short for what JSON has.
import { $typeName } from "./typeName.js";

export function $jsonType(x) {
  if (typeof x === "string") return "str";
  if (typeof x === "boolean") return "bool";
  if (typeof x === "number") return Number.isInteger(x) && Math.abs(x) < 1e21 ? "int" : "float";
  if (typeof x === "object") {
    const type = Object.getPrototypeOf(x)?.constructor;
    if (type === Array) return "list";
    if (type === Object) return "dict";
  }
  return $typeName(x);
}
