// Exception: Python's exception of that name.
import { $BaseException } from "./BaseException.js";

export class $Exception extends $BaseException {
  get name() {
    return "Exception";
  }
}
