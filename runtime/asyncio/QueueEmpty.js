// asyncio.QueueEmpty
import { $Exception } from "../errors/Exception.js";

export class $QueueEmpty extends $Exception {
  static $module = "asyncio.queues";
  get name() {
    return "QueueEmpty";
  }
}
