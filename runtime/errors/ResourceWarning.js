// ResourceWarning: Python's exception of that name.
import { $Warning } from "./Warning.js";

export class $ResourceWarning extends $Warning {
  get name() {
    return "ResourceWarning";
  }
}
