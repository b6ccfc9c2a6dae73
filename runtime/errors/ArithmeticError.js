// ArithmeticError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $ArithmeticError extends $Exception {
  get name() {
    return "ArithmeticError";
  }
}
