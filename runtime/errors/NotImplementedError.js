// NotImplementedError: Python's exception of that name.
import { $RuntimeError } from "./RuntimeError.js";

export class $NotImplementedError extends $RuntimeError {
  get name() {
    return "NotImplementedError";
  }
}
