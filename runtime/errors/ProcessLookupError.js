// ProcessLookupError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $ProcessLookupError extends $OSError {
  get name() {
    return "ProcessLookupError";
  }
}
