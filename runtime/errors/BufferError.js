// BufferError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $BufferError extends $Exception {
  get name() {
    return "BufferError";
  }
}
