// BlockingIOError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $BlockingIOError extends $OSError {
  get name() {
    return "BlockingIOError";
  }
}
