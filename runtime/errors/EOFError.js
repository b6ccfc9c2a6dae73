// EOFError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $EOFError extends $Exception {
  get name() {
    return "EOFError";
  }
}
