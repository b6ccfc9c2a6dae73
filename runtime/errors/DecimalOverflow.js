// decimal.Overflow
import { $DecimalException } from "./DecimalException.js";

export class $DecimalOverflow extends $DecimalException {
  static $name = "Overflow";
  static $module = "decimal";
  get name() {
    return "Overflow";
  }
}
