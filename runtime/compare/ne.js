// a != b: what the classes' __ne__ say; a class without one answers with the opposite of its __eq__.
import { $Refusal } from "../errors/Refusal.js";
import { $eq } from "./eq.js";
import { $NotImplemented } from "./NotImplemented.js";

export function $ne(a, b) {
  if (typeof a?.__ne__ !== "function" && typeof b?.__ne__ !== "function") return !$eq(a, b);
  const ask = (x, y) => {
    const opposite = typeof x?.__ne__ !== "function";
    const method = opposite ? "__eq__" : "__ne__";
    if (typeof x?.[method] !== "function") return $NotImplemented;
    const result = x[method](y);
    if (result === $NotImplemented) return result;
    if (typeof result === "boolean") return result !== opposite;
    throw new $Refusal("comparison-result", `${method} returned something that is not a bool`);
  };
  const early = typeof a === "object" && a !== null && b?.constructor !== a.constructor && b instanceof a.constructor;
  let result = early ? ask(b, a) : ask(a, b);
  if (result === $NotImplemented) result = early ? ask(a, b) : ask(b, a);
  return result === $NotImplemented ? a !== b : result;
}
