// UnicodeDecodeError: Python's exception of that name.
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeDecodeError extends $UnicodeError {
  get name() {
    return "UnicodeDecodeError";
  }
}
