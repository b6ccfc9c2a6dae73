// RuntimeWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $RuntimeWarning extends $Warning {
  get name() {
    return "RuntimeWarning";
  }
}
