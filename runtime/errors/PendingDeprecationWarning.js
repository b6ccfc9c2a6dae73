// PendingDeprecationWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $PendingDeprecationWarning extends $Warning {
  get name() {
    return "PendingDeprecationWarning";
  }
}
