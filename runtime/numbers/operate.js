// a ∘ b by the methods of an instance's class: `__add__`, the other operand's `__radd__`, in place first `__iadd__`.
// undefined where no method answers.
// Rare without datetime/ decimal/ fractions/ collections/ enum/: instances.
import { $special } from "./special.js";
import { $TypeError } from "../errors/TypeError.js";
import { $NotImplemented } from "../compare/NotImplemented.js";

export function $operate(a, b, name, inPlace) {
  const own = $special(a, `__${name}__`);
  const other = $special(b, `__r${name}__`);
  if (own === null || (inPlace && $special(a, `__i${name}__`) === null)) {
    throw new $TypeError("'NoneType' object is not callable");
  }
  const alike = own && b !== null && Object.getPrototypeOf(a) === Object.getPrototypeOf(b);
  if (alike && !inPlace) {
    const r = own.call(a, b);
    return r === $NotImplemented ? undefined : r;
  }
  const tries = own ? [[own, a, b]] : [];
  if (other && !alike) {
    // A subclass's own reflected method goes before its parent's method.
    const first = own && Object.prototype.isPrototypeOf.call(Object.getPrototypeOf(a), b) && other !== $special(a, `__r${name}__`);
    tries[first ? "unshift" : "push"]([other, b, a]);
  }
  const changed = inPlace && $special(a, `__i${name}__`);
  if (changed) tries.unshift([changed, a, b]);
  for (const [method, self, argument] of tries) {
    const r = method.call(self, argument);
    if (r !== $NotImplemented) return r;
  }
}
