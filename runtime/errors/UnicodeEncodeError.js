// UnicodeEncodeError: Python's exception of that name.
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeEncodeError extends $UnicodeError {
  get name() {
    return "UnicodeEncodeError";
  }
}
