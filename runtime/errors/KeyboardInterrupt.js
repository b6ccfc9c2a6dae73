// KeyboardInterrupt: Python's exception of that name.
import { $BaseException } from "./BaseException.js";

export class $KeyboardInterrupt extends $BaseException {
  get name() {
    return "KeyboardInterrupt";
  }
}
