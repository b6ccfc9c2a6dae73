// ImportWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $ImportWarning extends $Warning {
  get name() {
    return "ImportWarning";
  }
}
