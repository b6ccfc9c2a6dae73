// NameError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $NameError extends $Exception {
  get name() {
    return "NameError";
  }
}
