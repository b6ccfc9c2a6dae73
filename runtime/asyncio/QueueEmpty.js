// asyncio.QueueEmpty
import { $Exception } from "../errors/Exception.js";

export class $QueueEmpty extends $Exception {
  get name() {
    return "QueueEmpty";
  }
}
