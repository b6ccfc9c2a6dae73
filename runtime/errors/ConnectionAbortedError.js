// ConnectionAbortedError: Python's exception of that name.
import { $ConnectionError } from "./ConnectionError.js";

export class $ConnectionAbortedError extends $ConnectionError {
  get name() {
    return "ConnectionAbortedError";
  }
}
