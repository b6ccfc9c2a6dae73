// SystemExit: Python's exception of that name.
import { $BaseException } from "./BaseException.js";

export class $SystemExit extends $BaseException {
  get name() {
    return "SystemExit";
  }
}
