// SyntaxError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $SyntaxError extends $Exception {
  get name() {
    return "SyntaxError";
  }
}
