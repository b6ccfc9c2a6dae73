// asyncio.InvalidStateError
import { $Exception } from "../errors/Exception.js";

export class $InvalidStateError extends $Exception {
  static $module = "asyncio.exceptions";
  get name() {
    return "InvalidStateError";
  }
}
