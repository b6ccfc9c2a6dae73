// ImportError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $ImportError extends $Exception {
  get name() {
    return "ImportError";
  }
}
