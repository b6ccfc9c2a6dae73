// AssertionError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $AssertionError extends $Exception {
  get name() {
    return "AssertionError";
  }
}
