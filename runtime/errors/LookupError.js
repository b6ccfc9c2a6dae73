// LookupError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $LookupError extends $Exception {
  get name() {
    return "LookupError";
  }
}
