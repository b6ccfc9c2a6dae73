// asyncio.CancelledError
import { $BaseException } from "../errors/BaseException.js";

export class $CancelledError extends $BaseException {
  get name() {
    return "CancelledError";
  }
}
