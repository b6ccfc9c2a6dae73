// decimal.DecimalException
import { $ArithmeticError } from "./ArithmeticError.js";

export class $DecimalException extends $ArithmeticError {
  get name() {
    return "DecimalException";
  }
}
