// EncodingWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $EncodingWarning extends $Warning {
  get name() {
    return "EncodingWarning";
  }
}
