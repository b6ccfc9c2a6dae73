// decimal.InvalidOperation
import { $DecimalException } from "./DecimalException.js";

export class $InvalidOperation extends $DecimalException {
  static $module = "decimal";
  get name() {
    return "InvalidOperation";
  }
}
