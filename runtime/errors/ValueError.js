// ValueError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $ValueError extends $Exception {
  get name() {
    return "ValueError";
  }
}
