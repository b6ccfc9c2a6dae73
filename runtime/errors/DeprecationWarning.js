// DeprecationWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $DeprecationWarning extends $Warning {
  get name() {
    return "DeprecationWarning";
  }
}
