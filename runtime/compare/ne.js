// a != b: the opposite of ==, unless a user class has __ne__.
import { $compareMethods } from "./compareMethods.js";
import { $eq } from "./eq.js";
import { $NotImplemented } from "./NotImplemented.js";

export function $ne(a, b) {
  if (typeof a?.__ne__ === "function" || typeof b?.__ne__ === "function") {
    const result = $compareMethods(a, b, "__ne__", "__ne__");
    if (result !== $NotImplemented) return result;
  }
  return !$eq(a, b);
}
