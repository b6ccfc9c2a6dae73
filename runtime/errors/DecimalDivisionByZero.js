// decimal.DivisionByZero
import { $ZeroDivisionError } from "./ZeroDivisionError.js";

export class $DecimalDivisionByZero extends $ZeroDivisionError {
  static $name = "DivisionByZero";
  static $module = "decimal";
  get name() {
    return "DivisionByZero";
  }
}
