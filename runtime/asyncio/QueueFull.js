// asyncio.QueueFull
import { $Exception } from "../errors/Exception.js";

export class $QueueFull extends $Exception {
  get name() {
    return "QueueFull";
  }
}
