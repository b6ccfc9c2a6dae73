// decimal.Overflow
import { $DecimalException } from "./DecimalException.js";

export class $DecimalOverflow extends $DecimalException {
  get name() {
    return "Overflow";
  }
}
