// The comparison methods of user instances: a.name(b), b.reflected(a), a subclass's first; $NotImplemented if neither decides.
// A method that returns something else than a bool is refused: conditions would read it by its truth, values by itself.
// Rare without datetime/ decimal/ fractions/ collections/ enum/: instances.
import { $Refusal } from "../errors/Refusal.js";
import { $NotImplemented } from "./NotImplemented.js";

export function $compareMethods(a, b, name, reflected) {
  const call = (x, method, y) => {
    if (typeof x?.[method] !== "function") return $NotImplemented;
    const result = x[method](y);
    if (typeof result === "boolean" || result === $NotImplemented) return result;
    throw new $Refusal("comparison-result", `${method} returned something that is not a bool`);
  };
  const early = typeof a?.[name] === "function" && b?.constructor !== a.constructor && b instanceof a.constructor;
  let result = early ? call(b, reflected, a) : $NotImplemented;
  if (result === $NotImplemented) result = call(a, name, b);
  return result === $NotImplemented && !early ? call(b, reflected, a) : result;
}
