// math.factorial(n)
import { $OverflowError } from "../errors/OverflowError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $ValueError } from "../errors/ValueError.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $mathProduct } from "./mathProduct.js";

export function $mathFactorial(n) {
  n = $index(n);
  if (n < 0) throw new $ValueError("factorial() not defined for negative values");
  if (n > 9223372036854775807n) throw new $OverflowError("factorial() argument should not exceed 9223372036854775807");
  if (n > 200000) throw new $Refusal("integer-too-large", `the factorial of ${n} has too many digits`);
  return $fromBig($mathProduct(1, n));
}
