// asyncio.InvalidStateError
import { $Exception } from "../errors/Exception.js";

export class $InvalidStateError extends $Exception {
  get name() {
    return "InvalidStateError";
  }
}
