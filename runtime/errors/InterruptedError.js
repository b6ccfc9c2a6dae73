// InterruptedError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $InterruptedError extends $OSError {
  get name() {
    return "InterruptedError";
  }
}
