// IndexError: Python's exception of that name.
import { $LookupError } from "./LookupError.js";

export class $IndexError extends $LookupError {
  get name() {
    return "IndexError";
  }
}
