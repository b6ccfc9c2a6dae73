// BrokenPipeError: Python's exception of that name.
import { $ConnectionError } from "./ConnectionError.js";

export class $BrokenPipeError extends $ConnectionError {
  get name() {
    return "BrokenPipeError";
  }
}
