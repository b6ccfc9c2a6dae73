// UserWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $UserWarning extends $Warning {
  get name() {
    return "UserWarning";
  }
}
