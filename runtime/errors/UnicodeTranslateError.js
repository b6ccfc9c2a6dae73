// UnicodeTranslateError: Python's exception of that name.
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeTranslateError extends $UnicodeError {
  get name() {
    return "UnicodeTranslateError";
  }
}
