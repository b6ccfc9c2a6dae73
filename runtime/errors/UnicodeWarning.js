// UnicodeWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $UnicodeWarning extends $Warning {
  get name() {
    return "UnicodeWarning";
  }
}
