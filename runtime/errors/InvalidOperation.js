// decimal.InvalidOperation
import { $DecimalException } from "./DecimalException.js";

export class $InvalidOperation extends $DecimalException {
  get name() {
    return "InvalidOperation";
  }
}
