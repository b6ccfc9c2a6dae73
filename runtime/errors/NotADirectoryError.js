// NotADirectoryError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $NotADirectoryError extends $OSError {
  get name() {
    return "NotADirectoryError";
  }
}
