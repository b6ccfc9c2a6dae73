// FloatingPointError: Python's exception of that name.
import { $ArithmeticError } from "./ArithmeticError.js";

export class $FloatingPointError extends $ArithmeticError {
  get name() {
    return "FloatingPointError";
  }
}
