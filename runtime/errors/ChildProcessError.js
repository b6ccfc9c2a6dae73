// ChildProcessError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $ChildProcessError extends $OSError {
  get name() {
    return "ChildProcessError";
  }
}
