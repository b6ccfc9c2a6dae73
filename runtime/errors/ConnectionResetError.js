// ConnectionResetError: Python's exception of that name.
import { $ConnectionError } from "./ConnectionError.js";

export class $ConnectionResetError extends $ConnectionError {
  get name() {
    return "ConnectionResetError";
  }
}
