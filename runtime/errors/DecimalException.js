// decimal.DecimalException
import { $ArithmeticError } from "./ArithmeticError.js";

export class $DecimalException extends $ArithmeticError {
  static $module = "decimal";
  get name() {
    return "DecimalException";
  }
}
