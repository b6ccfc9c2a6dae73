// GeneratorExit: Python's exception of that name.
import { $BaseException } from "./BaseException.js";

export class $GeneratorExit extends $BaseException {
  get name() {
    return "GeneratorExit";
  }
}
