// PermissionError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $PermissionError extends $OSError {
  get name() {
    return "PermissionError";
  }
}
