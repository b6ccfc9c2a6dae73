// ZeroDivisionError: Python's exception of that name.
import { $ArithmeticError } from "./ArithmeticError.js";

export class $ZeroDivisionError extends $ArithmeticError {
  get name() {
    return "ZeroDivisionError";
  }
}
