// SystemError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $SystemError extends $Exception {
  get name() {
    return "SystemError";
  }
}
