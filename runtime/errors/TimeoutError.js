// TimeoutError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $TimeoutError extends $OSError {
  get name() {
    return "TimeoutError";
  }
}
