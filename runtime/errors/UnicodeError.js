// UnicodeError: Python's exception of that name.
import { $ValueError } from "./ValueError.js";

export class $UnicodeError extends $ValueError {
  get name() {
    return "UnicodeError";
  }
}
