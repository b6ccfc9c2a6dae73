// Warning: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $Warning extends $Exception {
  get name() {
    return "Warning";
  }
}
