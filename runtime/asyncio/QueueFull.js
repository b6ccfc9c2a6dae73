// asyncio.QueueFull
import { $Exception } from "../errors/Exception.js";

export class $QueueFull extends $Exception {
  static $module = "asyncio.queues";
  get name() {
    return "QueueFull";
  }
}
