// decimal.DivisionByZero
import { $ZeroDivisionError } from "./ZeroDivisionError.js";

export class $DecimalDivisionByZero extends $ZeroDivisionError {
  get name() {
    return "DivisionByZero";
  }
}
