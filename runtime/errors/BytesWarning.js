// BytesWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $BytesWarning extends $Warning {
  get name() {
    return "BytesWarning";
  }
}
