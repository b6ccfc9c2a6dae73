// AttributeError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $AttributeError extends $Exception {
  get name() {
    return "AttributeError";
  }
}
