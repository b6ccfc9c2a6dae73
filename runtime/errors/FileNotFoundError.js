// FileNotFoundError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $FileNotFoundError extends $OSError {
  get name() {
    return "FileNotFoundError";
  }
}
