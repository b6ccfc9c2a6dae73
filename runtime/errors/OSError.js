// OSError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $OSError extends $Exception {
  get name() {
    return "OSError";
  }
}
