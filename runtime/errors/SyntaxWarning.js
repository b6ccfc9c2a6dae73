// SyntaxWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $SyntaxWarning extends $Warning {
  get name() {
    return "SyntaxWarning";
  }
}
