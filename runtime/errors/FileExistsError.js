// FileExistsError: Python's exception of that name.
import { $OSError } from "./OSError.js";

export class $FileExistsError extends $OSError {
  get name() {
    return "FileExistsError";
  }
}
