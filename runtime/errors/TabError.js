// TabError: Python's exception of that name.
import { $IndentationError } from "./IndentationError.js";

export class $TabError extends $IndentationError {
  get name() {
    return "TabError";
  }
}
