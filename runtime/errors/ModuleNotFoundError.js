// ModuleNotFoundError: Python's exception of that name.
import { $ImportError } from "./ImportError.js";

export class $ModuleNotFoundError extends $ImportError {
  get name() {
    return "ModuleNotFoundError";
  }
}
