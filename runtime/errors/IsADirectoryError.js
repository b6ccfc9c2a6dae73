// IsADirectoryError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $IsADirectoryError extends $OSError {
  get name() {
    return "IsADirectoryError";
  }
}
