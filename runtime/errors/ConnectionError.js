// ConnectionError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $ConnectionError extends $OSError {
  get name() {
    return "ConnectionError";
  }
}
