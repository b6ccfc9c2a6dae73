// UnboundLocalError: Python's exception of that name.
import { $NameError } from "./NameError.js";

export class $UnboundLocalError extends $NameError {
  get name() {
    return "UnboundLocalError";
  }
}
