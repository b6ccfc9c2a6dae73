// RuntimeError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $RuntimeError extends $Exception {
  get name() {
    return "RuntimeError";
  }
}
