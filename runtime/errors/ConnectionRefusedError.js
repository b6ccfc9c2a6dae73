// ConnectionRefusedError: Python's exception of that name.
import { $ConnectionError } from "./ConnectionError.js";

export class $ConnectionRefusedError extends $ConnectionError {
  get name() {
    return "ConnectionRefusedError";
  }
}
