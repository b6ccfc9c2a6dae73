// FutureWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $FutureWarning extends $Warning {
  get name() {
    return "FutureWarning";
  }
}
