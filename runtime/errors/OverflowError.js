// OverflowError: Python's exception of that name.
import { $ArithmeticError } from "./ArithmeticError.js";

export class $OverflowError extends $ArithmeticError {
  get name() {
    return "OverflowError";
  }
}
