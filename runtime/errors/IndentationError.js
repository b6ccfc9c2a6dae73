// IndentationError: Python's exception of that name.
import { $SyntaxError } from "./SyntaxError.js";

export class $IndentationError extends $SyntaxError {
  get name() {
    return "IndentationError";
  }
}
