// A dynamic value as an int operand: a number or a BigInt. undefined if it is neither int nor bool.
// An int from the page beyond 2^53 has lost digits on its way: refused. (From 1e21 JSON writes it as a float.)
import { $Refusal } from "../errors/Refusal.js";

export function $intIf(x) {
  if (typeof x === "number") {
    if (Number.isSafeInteger(x)) return x + 0;
    if (Number.isInteger(x) && Math.abs(x) < 1e21) {
      throw new $Refusal("integer-too-large", `${x}: integers from the page are exact only up to 9007199254740991`);
    }
  } else if (typeof x === "bigint") return x;
  else if (typeof x === "boolean") return +x;
}
