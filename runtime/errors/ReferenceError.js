// ReferenceError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $ReferenceError extends $Exception {
  get name() {
    return "ReferenceError";
  }
}
