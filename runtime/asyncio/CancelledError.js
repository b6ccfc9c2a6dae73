// asyncio.CancelledError
import { $BaseException } from "../errors/BaseException.js";

export class $CancelledError extends $BaseException {
  static $module = "asyncio.exceptions";
  get name() {
    return "CancelledError";
  }
}
